package org.mingjian.command.shared;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.EventMetadata;

/** An aggregate that changes nothing twice, however often a command is sent. */
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
public abstract class IdempotentAggregate {

    /** Command metadata: the revision that the caller believes the stream to have, a {@link Long}. */
    public static final String IF_MATCH = "ifMatch";

    @AggregateIdentifier
    private @Nullable String stream;

    @AggregateMember
    private final AcceptedCommands accepted = new AcceptedCommands();

    /** A stream that is not named yet: its first command does that. */
    protected IdempotentAggregate() {}

    /** A stream that is in the log. */
    protected IdempotentAggregate(String stream) {
        this.stream = stream;
    }

    /** Looks the command up before anything is judged, then the revision, then lets it be judged. */
    @CommandHandlerInterceptor
    Object once(CommandMessage<? extends Command> command, InterceptorChain chain) throws Exception {
        var metadata = command.getMetaData();
        Optional<Outcome> first =
                accepted.answerTo(metadata.get(EventMetadata.COMMAND_ID), metadata.get(EventMetadata.COMMAND_HASH));
        if (first.isPresent()) {
            return first.get();
        }
        refuseIfStale(metadata.get(IF_MATCH));
        if (stream == null) {
            stream = command.getPayload().stream();
        }
        chain.proceed();
        return new Outcome(AggregateLifecycle.getVersion(), false);
    }

    /** The name of this stream. */
    protected final String stream() {
        return Objects.requireNonNull(stream);
    }

    private static void refuseIfStale(@Nullable Object expected) {
        Long actual = AggregateLifecycle.getVersion();
        if (expected != null && !expected.equals(actual)) {
            throw new Refused(
                    Rejection.of("revision-stale").with("expected", expected).with("actual", actual));
        }
    }
}
