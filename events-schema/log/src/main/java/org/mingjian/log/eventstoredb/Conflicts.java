package org.mingjian.log.eventstoredb;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/** Says in Axon's words why an append was not made. */
final class Conflicts {

    private Conflicts() {}

    /** Another was first. */
    static RuntimeException of(Encoded append, AppendFailure cause) {
        return append.first() == 0
                ? new AggregateStreamCreationException("%s exists already".formatted(append.stream()), cause)
                : new ConcurrencyException(
                        "%s has another revision than %d: %s"
                                .formatted(append.stream(), append.first() - 1, cause.getMessage()),
                        cause);
    }

    static RuntimeException refused(Encoded append, AppendFailure cause) {
        return new EventStoreException(
                "the log refuses an append to %s: %s".formatted(append.stream(), cause.getMessage()), cause);
    }
}
