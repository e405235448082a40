package org.mingjian.command.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.jspecify.annotations.Nullable;

/**
 * Facts of streams that are asked about often and change seldom. Each question is put to the log, but only for what came after
 * the revision that is remembered: an answer is never older than the question.
 */
final class GrowingFacts<F> {

    private static final int REMEMBERED = 20_000;

    private final GatheringEngine engine;
    private final ToLongFunction<F> revision;
    private final MessageFold<F> fold;
    private final Cache<String, F> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    /** What is known after one more event. */
    interface Fold<F> {
        @Nullable
        F after(@Nullable F before, String stream, long revision, Object event);
    }

    /** What is known after one more event, its metadata included. */
    interface MessageFold<F> {
        @Nullable
        F after(@Nullable F before, DomainEventMessage<?> event);
    }

    GrowingFacts(GatheringEngine engine, ToLongFunction<F> revision, Fold<F> fold) {
        this(
                engine,
                revision,
                (before, event) -> fold.after(
                        before, event.getAggregateIdentifier(), event.getSequenceNumber(), event.getPayload()));
    }

    GrowingFacts(GatheringEngine engine, ToLongFunction<F> revision, MessageFold<F> fold) {
        this.engine = engine;
        this.revision = revision;
        this.fold = fold;
    }

    /** The facts as they are now; empty when there is no such stream. */
    Optional<F> now(String stream) {
        F before = known.getIfPresent(stream);
        F facts = before;
        DomainEventStream events = engine.readEvents(stream, before == null ? 0 : revision.applyAsLong(before) + 1);
        while (events.hasNext()) {
            facts = fold.after(facts, events.next());
        }
        if (facts != null && facts != before && !engine.isPending(stream)) {
            known.put(stream, facts);
        }
        return Optional.ofNullable(facts);
    }
}
