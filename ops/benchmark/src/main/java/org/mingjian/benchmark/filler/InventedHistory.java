package org.mingjian.benchmark.filler;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import mingjian.subject.SubjectKind;
import mingjian.subject.SubjectProfile;
import mingjian.subject.SubjectRegistered;
import mingjian.unit.GeoPoint;
import mingjian.unit.SupervisedUnitOpened;
import mingjian.unit.UnitProfile;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * The history of a city's places: each is registered, then visited once a year, in another order each year, as a few hundred
 * inspections at a time go through their steps side by side. So a subject comes up again only when all others have: what a
 * projection remembers of it is long gone in a large city, as in a real one.
 */
final class InventedHistory {

    private static final int YEARS = 8;
    /** What a place comes to in all years, on average. */
    private static final int EVENTS_A_PLACE = 55;
    /** Visits that are under way at the same time. */
    private static final int TOGETHER = 200;

    private static final int ONE_ORDER_IN = 2;
    private static final int ONE_CASE_IN = 12;

    private final int places;
    private final Numbers numbers;
    private final Consumer<List<DomainEventMessage<?>>> log;

    /**
     * @param events how many there are to be, roughly
     * @param log takes the events of one command after the other
     */
    InventedHistory(long events, Consumer<List<DomainEventMessage<?>>> log) {
        this(places(events), new Numbers(events, "J"), log);
    }

    private InventedHistory(int places, Numbers numbers, Consumer<List<DomainEventMessage<?>>> log) {
        this.places = places;
        this.numbers = numbers;
        this.log = log;
    }

    /**
     * Tells of one place that is visited again and again.
     *
     * @param enough asked before each visit whether there were enough of them
     */
    static void tellOf(Place place, BooleanSupplier enough, Consumer<List<DomainEventMessage<?>>> log) {
        InventedHistory history = new InventedHistory(1, new Numbers(place.number(), "K"), log);
        history.found(place);
        for (LocalDate from = LocalDate.of(2018, 3, 1); !enough.getAsBoolean(); from = from.plusDays(10)) {
            history.visit(List.of(place), from);
        }
    }

    static int places(long events) {
        return Math.max(1, Math.toIntExact(events / EVENTS_A_PLACE));
    }

    void tell() {
        List<Place> all =
                new ArrayList<>(IntStream.range(0, places).mapToObj(Place::of).toList());
        all.forEach(this::found);
        for (int year = 0; year < YEARS; year++) {
            Collections.shuffle(all, new Random(year));
            for (int from = 0; from < places; from += TOGETHER) {
                visit(all.subList(from, Math.min(places, from + TOGETHER)), LocalDate.of(2018 + year, 3, 1));
            }
        }
    }

    private void found(Place place) {
        String name = "郑州市第%d号宾馆有限公司".formatted(place.number());
        String address = "河南省郑州市金水区花园路%d号".formatted(1 + numbers.below(999));
        log.accept(new Pen(place.subject(), place, numbers)
                .append(new SubjectRegistered(
                        SubjectKind.LEGAL_PERSON,
                        "CN-410100",
                        "uscc",
                        place.subject().substring("Subject-uscc.".length()),
                        null,
                        new SubjectProfile(
                                name, address, null, null, "0371-6590%04d".formatted(numbers.below(10_000)), null),
                        null)));
        log.accept(new Pen(place.unit(), place, numbers)
                .append(new SupervisedUnitOpened(
                        place.subject(),
                        "CN-410105",
                        new UnitProfile(
                                name,
                                address,
                                new GeoPoint(34.7 + numbers.below(1000) / 1e4, 113.6 + numbers.below(1000) / 1e4),
                                List.of("public-places"),
                                List.of("hotel"),
                                java.util.Map.of()),
                        LocalDate.of(2017, 5, 1),
                        null)));
    }

    private void visit(List<Place> some, LocalDate from) {
        List<Visit> visits = some.stream()
                .map(place -> new Visit(place, from.plusDays(numbers.below(200)), numbers))
                .toList();
        visits.forEach(visit -> log.accept(visit.schedule()));
        visits.forEach(visit -> log.accept(visit.carryOut()));
        List<Visit> bad =
                visits.stream().filter(visit -> !visit.findings().isEmpty()).toList();
        List<Order> orders = bad.stream()
                .filter(visit -> numbers.oneIn(ONE_ORDER_IN))
                .map(visit -> new Order(visit, numbers))
                .toList();
        List<Proceedings> cases = bad.stream()
                .filter(visit -> numbers.oneIn(ONE_CASE_IN))
                .map(visit -> new Proceedings(visit, numbers))
                .toList();
        orders.forEach(order -> log.accept(order.make()));
        cases.forEach(one -> log.accept(one.file()));
        visits.forEach(visit -> log.accept(visit.publish()));
        cases.forEach(one -> log.accept(one.decide()));
        orders.forEach(order -> log.accept(order.verify()));
        cases.forEach(one -> log.accept(one.conclude()));
    }
}
