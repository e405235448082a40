package org.mingjian.command.shared;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecordBase;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.EventMetadata;

/** The ids of all commands that a stream accepted, each with its hash and the revision it led to; kept for ever. */
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
public class AcceptedCommands {

    private final Map<String, Accepted> byId = new HashMap<>();

    record Accepted(String hash, long revision) {}

    @EventSourcingHandler
    void on(SpecificRecordBase event, MetaData metadata, @SequenceNumber long revision) {
        Object id = metadata.get(EventMetadata.COMMAND_ID);
        if (id != null) {
            byId.put(id.toString(), new Accepted(String.valueOf(metadata.get(EventMetadata.COMMAND_HASH)), revision));
        }
    }

    /**
     * The first answer to a command that was accepted before.
     *
     * @throws Refused {@code idempotency-key-reused} when another command came under the same id
     */
    Optional<Outcome> answerTo(@Nullable Object id, @Nullable Object hash) {
        Accepted accepted = id == null ? null : byId.get(id.toString());
        if (accepted == null) {
            return Optional.empty();
        }
        if (!accepted.hash().equals(hash)) {
            throw new Refused(Rejection.of("idempotency-key-reused").with("revision", accepted.revision()));
        }
        return Optional.of(new Outcome(accepted.revision(), true));
    }
}
