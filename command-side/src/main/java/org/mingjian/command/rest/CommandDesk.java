package org.mingjian.command.rest;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.dispatch.CommandClock;
import org.mingjian.command.dispatch.Dispatcher;
import org.mingjian.command.shared.Outcome;
import org.mingjian.command.shared.Refused;
import org.mingjian.log.EventMetadata;
import org.mingjian.log.correlation.Correlation;
import org.springframework.stereotype.Component;

/** Takes a well formed command of a caller and has it judged: the one way in, for single commands and batches. */
@Component
class CommandDesk {

    private static final String IMPORTER = "importer";

    private final Dispatcher dispatcher;
    private final CommandClock clock;

    CommandDesk(Dispatcher dispatcher, CommandClock clock) {
        this.dispatcher = dispatcher;
        this.clock = clock;
    }

    /**
     * Has a command judged.
     *
     * @throws ProblemException when the caller may not send it
     * @throws Refused when it is refused
     */
    Taken take(ReadCommand read, Caller caller, @Nullable String key, @Nullable Long ifMatch, boolean believedNew) {
        CommandType type = read.type();
        String role = caller.roleFor(type);
        if (!role.equals(IMPORTER) && read.data().hasNonNull("source")) {
            throw ProblemException.invalid("data.source", "stated by importers only");
        }
        String id = CommandIds.of(CommandIds.client(caller.actor()), key);
        Map<String, String> metadata = caller.metadata(role, id, read.hash(), Correlation.id());
        if (clock.isSimulated()) {
            metadata.put(EventMetadata.CLOCK, EventMetadata.SIMULATED);
        }
        Outcome outcome = dispatcher.send(read.command(), metadata, ifMatch, believedNew && type.creates());
        return new Taken(read.command().stream(), outcome, id);
    }

    /**
     * A command that was accepted.
     *
     * @param stream the stream that it changed
     * @param outcome the revision it led to
     * @param commandId its id
     */
    record Taken(String stream, Outcome outcome, String commandId) {

        int status() {
            return outcome.revision() == 0 && !outcome.replayed() ? 201 : 200;
        }
    }
}
