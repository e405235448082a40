package org.mingjian.query.projection.engine;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.RecordedEvent;
import org.mingjian.query.projection.deadletters.Unnamed;

/**
 * Which documents of a view an event bears on, or waits for as a dead letter.
 *
 * @param keys their ids; a name for none where nobody can say, see {@link Unnamed}
 * @param failure why it cannot be folded for any of them; null when it may be
 */
public record Concern(Set<String> keys, @Nullable RuntimeException failure) {

    private static final Concern NONE = new Concern(Set.of(), null);

    /** Asks the fold, and where that is in vain says where the event is parked. */
    public static Concern of(Fold<?> fold, Delivery delivery) {
        if (!delivery.mayBeTaken(fold.intake())) {
            return NONE;
        }
        RecordedEvent event = delivery.event();
        if (event == null) {
            return unread(fold, delivery, delivery.failure());
        }
        try {
            Set<String> keys = fold.keys(event);
            return keys.contains("") ? unread(fold, delivery, namesNothing(fold)) : new Concern(keys, null);
        } catch (RuntimeException e) {
            return unread(fold, delivery, e);
        }
    }

    private static Concern unread(Fold<?> fold, Delivery delivery, @Nullable RuntimeException failure) {
        Set<String> keys = fold.concerned(delivery.stream(), delivery.metadata());
        return new Concern(
                keys.contains("") ? Set.of(Unnamed.of(delivery.stream())) : keys,
                failure == null ? new IllegalStateException(delivery.name() + " was not decoded") : failure);
    }

    private static RuntimeException namesNothing(Fold<?> fold) {
        return new IllegalArgumentException("the fold of " + fold.view() + " names a document without an id");
    }
}
