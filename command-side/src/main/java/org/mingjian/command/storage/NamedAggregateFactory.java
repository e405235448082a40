package org.mingjian.command.storage;

import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.AggregateFactory;

/**
 * Makes an aggregate that knows the name of its stream, which no event repeats. It does not extend Axon's abstract factory,
 * because that inspects the handlers with the parameters Axon knows, and ours take {@code Circumstances}.
 */
public final class NamedAggregateFactory<T> implements AggregateFactory<T> {

    private final Class<T> type;
    private final Function<String, T> named;

    public NamedAggregateFactory(Class<T> type, Function<String, T> named) {
        this.type = type;
        this.named = named;
    }

    /** A new aggregate of that name. */
    public T create(String stream) {
        return named.apply(stream);
    }

    @Override
    public T createAggregateRoot(String stream, DomainEventMessage<?> firstEvent) {
        return type.equals(firstEvent.getPayloadType()) ? type.cast(firstEvent.getPayload()) : named.apply(stream);
    }

    @Override
    public Class<T> getAggregateType() {
        return type;
    }
}
