package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;

class SortedEventsTest {

    /** Longer than what is read at once. */
    private static final String LONG = "长".repeat(10_000);

    /** An event of one document or two; whether it can be read. */
    record Toy(int one, int other, boolean readable) {}

    @Property(tries = 100)
    void givesEachDocumentItsEventsInTheirOrderAndNoEventTwice(
            @ForAll("toys") List<Toy> toys, @ForAll @IntRange(min = 1, max = 300) int atLeast) {
        List<KeyedEvent> events = new ArrayList<>();
        for (int i = 0; i < toys.size(); i++) {
            events.add(event(i, toys.get(i)));
        }
        List<List<KeyedEvent>> batches = new ArrayList<>();
        try (SortedEvents sorted = new SortedEvents(new KeyedEventCodec(new ToyLog()), ToyParts.scratch())) {
            events.forEach(sorted::add);
            sorted.batches(atLeast).forEachRemaining(batches::add);
        }

        assertThat(byKey(batches.stream().flatMap(List::stream).toList())).isEqualTo(byKey(events));
        assertThat(batches).allSatisfy(batch -> assertThat(batch).hasSizeBetween(1, 2 * atLeast));
    }

    @Property(tries = 20)
    void leavesTheEventsOfADocumentInOneBatchUnlessTheyAreTooManyForIt(@ForAll("toys") List<Toy> toys) {
        Set<String> done = new HashSet<>();
        try (SortedEvents sorted = new SortedEvents(new KeyedEventCodec(new ToyLog()), ToyParts.scratch())) {
            for (int i = 0; i < toys.size(); i++) {
                sorted.add(event(i, toys.get(i)));
            }
            sorted.batches(toys.size()).forEachRemaining(batch -> {
                Set<String> keys = byKey(batch).keySet();
                assertThat(done).noneMatch(keys::contains);
                done.addAll(keys);
            });
        }
    }

    /** What an event of each document says, one after the other. */
    private static Map<String, List<Object>> byKey(List<KeyedEvent> events) {
        Map<String, List<Object>> byKey = new LinkedHashMap<>();
        for (KeyedEvent event : events) {
            for (String key : event.keys()) {
                byKey.computeIfAbsent(key, fresh -> new ArrayList<>())
                        .add(List.of(
                                event.delivery().position(),
                                event.failure() == null ? event.delivery().event() : event.failure()));
            }
        }
        return byKey;
    }

    private static KeyedEvent event(int index, Toy toy) {
        Set<String> keys =
                toy.one() == toy.other() ? Set.of("k" + toy.one()) : Set.of("k" + toy.one(), "k" + toy.other());
        return new KeyedEvent(
                Delivery.of(
                        new GlobalSequenceTrackingToken(index),
                        ToyLog.event(
                                "流-" + toy.one(),
                                index,
                                Map.of("who", "王" + index, "why", LONG.repeat(index % 40 / 39)))),
                keys,
                toy.readable() ? null : new IllegalArgumentException("no " + index));
    }

    @Provide
    Arbitrary<List<Toy>> toys() {
        Arbitrary<Integer> keys = Arbitraries.integers().between(0, 60);
        return Combinators.combine(keys, keys, Arbitraries.integers().between(0, 9))
                .as((one, other, chance) -> new Toy(one, other, chance > 0))
                .list()
                .ofMinSize(1)
                .ofMaxSize(600);
    }
}
