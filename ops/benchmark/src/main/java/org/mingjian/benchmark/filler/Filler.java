package org.mingjian.benchmark.filler;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.mingjian.log.EventLog;

/** Appends an invented history to a log, many commands in a transaction. */
public final class Filler {

    private static final int EVENTS_TOGETHER = 500;
    private static final int ATTEMPTS = 5;
    /** Number of the place with a long history, which no other history has. */
    private static final int LARGE = 1_999_999_999;

    private final EventLog log;
    private final List<List<DomainEventMessage<?>>> waiting = new ArrayList<>();
    private int events;
    private long appended;

    private Filler(EventLog log) {
        this.log = log;
    }

    /**
     * @param events how many events the history is to have, roughly
     * @return how many it has
     */
    public static long fill(EventLog log, long events) {
        Filler filler = new Filler(log);
        new InventedHistory(events, filler::take).tell();
        filler.flush();
        return filler.appended;
    }

    /**
     * Appends the history of one subject more.
     *
     * @param streams how many streams are to be about it, at the least
     * @return the subject's stream
     */
    public static String fillSubject(EventLog log, int streams) {
        Filler filler = new Filler(log);
        Set<String> told = new HashSet<>();
        Place place = Place.of(LARGE);
        InventedHistory.tellOf(place, () -> told.size() >= streams, append -> {
            told.add(append.get(0).getAggregateIdentifier());
            filler.take(append);
        });
        filler.flush();
        return place.subject();
    }

    /** How many places such a history is of. */
    public static int places(long events) {
        return InventedHistory.places(events);
    }

    /** Streams of the subjects of such a history. */
    public static List<String> subjects(long events) {
        return IntStream.range(0, places(events))
                .mapToObj(number -> Place.of(number).subject())
                .toList();
    }

    private void take(List<DomainEventMessage<?>> append) {
        waiting.add(append);
        events += append.size();
        if (events >= EVENTS_TOGETHER) {
            flush();
        }
    }

    private void flush() {
        for (int attempt = 1; !appended(attempt); attempt++) {
            // The log takes no event that was made seconds ago: on a busy machine a first attempt may have been slow.
        }
        appended += events;
        waiting.clear();
        events = 0;
    }

    private boolean appended(int attempt) {
        Instant now = InstantSource.system().instant();
        try {
            log.appendTogether(waiting.stream()
                    .map(append ->
                            append.stream().map(event -> made(event, now)).toList())
                    .toList());
            return true;
        } catch (EventStoreException e) {
            if (attempt == ATTEMPTS) {
                throw e;
            }
            return false;
        }
    }

    private static <T> DomainEventMessage<T> made(DomainEventMessage<T> event, Instant at) {
        return new GenericDomainEventMessage<>(
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getPayload(),
                event.getMetaData(),
                event.getIdentifier(),
                at);
    }
}
