package org.mingjian.command.storage;

import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.AbstractAggregateFactory;

/** Makes an aggregate that knows the name of its stream, which no event repeats. */
public final class NamedAggregateFactory<T> extends AbstractAggregateFactory<T> {

    private final Function<String, T> named;

    public NamedAggregateFactory(Class<T> type, Function<String, T> named) {
        super(type);
        this.named = named;
    }

    /** A new aggregate of that name. */
    public T create(String stream) {
        return named.apply(stream);
    }

    @Override
    protected T doCreateAggregate(String stream, DomainEventMessage firstEvent) {
        return named.apply(stream);
    }
}
