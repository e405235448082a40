package org.mingjian.benchmark.filler;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;

/** Inspections that come in one after the other, of one place after the other. */
public final class Arrivals {

    private static final LocalDate PLANNED = LocalDate.of(2026, 5, 1);
    private final int places;
    private final Numbers numbers;
    private int next;

    /**
     * @param places whose records there are
     * @param seed of the ids: none comes twice for different ones
     */
    public Arrivals(int places, int seed) {
        this.places = places;
        this.numbers = new Numbers(seed, "K%03d".formatted(seed));
    }

    /**
     * What comes in.
     *
     * @param subject whose inspection it is
     * @param stream of the inspection
     * @param append its first event
     */
    public record Arrival(String subject, String stream, List<DomainEventMessage<?>> append) {}

    public Arrival next() {
        Place place = Place.of(next++ % places);
        Visit visit = new Visit(place, PLANNED, numbers);
        return new Arrival(place.subject(), visit.stream(), visit.schedule());
    }
}
