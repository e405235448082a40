package org.mingjian.benchmark.filler;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * Inspections as they come in all day: one place's is put down, another's, put down a while ago, is carried out, and the result of a
 * third is published. So no two appends that follow each other are of the same place, and a place comes up again only when what
 * anybody remembered of it is gone.
 */
public final class Arrivals {

    private static final LocalDate PLANNED = LocalDate.of(2026, 5, 1);
    /** Visits between one step of a visit and its next. */
    private static final int BETWEEN_STEPS = 5_000;

    private final int places;
    private final Numbers numbers;
    private final Deque<Visit> scheduled = new ArrayDeque<>();
    private final Deque<Visit> carriedOut = new ArrayDeque<>();
    private int visits;
    private boolean toBeCarriedOut;
    private boolean toBePublished;

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
     * @param append the events of one command
     */
    public record Arrival(String subject, String stream, List<DomainEventMessage<?>> append) {}

    public Arrival next() {
        if (toBeCarriedOut) {
            toBeCarriedOut = false;
            Visit visit = scheduled.remove();
            carriedOut.add(visit);
            return arrival(visit, visit.carryOut());
        }
        if (toBePublished) {
            toBePublished = false;
            Visit visit = carriedOut.remove();
            return arrival(visit, visit.publish());
        }
        Visit visit = new Visit(Place.of(visits++ % places), PLANNED, numbers);
        scheduled.add(visit);
        toBeCarriedOut = scheduled.size() > BETWEEN_STEPS;
        toBePublished = carriedOut.size() > BETWEEN_STEPS;
        return arrival(visit, visit.schedule());
    }

    private static Arrival arrival(Visit visit, List<DomainEventMessage<?>> append) {
        return new Arrival(visit.place().subject(), visit.stream(), append);
    }
}
