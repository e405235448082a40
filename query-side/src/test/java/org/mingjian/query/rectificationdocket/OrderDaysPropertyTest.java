package org.mingjian.query.rectificationdocket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import mingjian.rectification.OrderNature;
import mingjian.rectification.RectificationOrderReopened;
import mingjian.rectification.RectificationOrderWithdrawn;
import mingjian.rectification.RectificationOrderWrittenOff;
import mingjian.rectification.RectificationOrdered;
import mingjian.rectification.RectificationTermExtended;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.avro.specific.SpecificRecordBase;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.support.Facts;
import org.mingjian.query.support.History;
import org.mingjian.query.support.OrderFacts;

/** The days written down are those that an oracle finds by asking each day anew what had happened by then. */
class OrderDaysPropertyTest {
    private static final LocalDate FIRST = Facts.day("2026-03-01");
    private static final String ORDER = "RectificationOrder-1";

    @Property(tries = 300)
    void agreesWithAskingEachDayAnew(@ForAll long seed) {
        var random = new Random(seed);
        List<SpecificRecordBase> payloads = payloads(random);
        var history = new History();
        payloads.forEach(payload -> history.add(ORDER, Facts.HOTEL, Facts.UNIT, payload));
        var view = history.view(new RectificationDocketFold(), ORDER);

        for (int i = -3; i < 90; i++) {
            LocalDate day = FIRST.plusDays(i);
            String expected = oracle(payloads, day);
            Situation then = view.on(day);
            assertThat(then == null ? null : then.state() + " " + then.dueOn())
                    .as("%s of %s", day, payloads)
                    .isEqualTo(expected);
            var written = view.days().entrySet().stream()
                    .filter(state -> state.getValue().stream().anyMatch(span -> span.holds(day)))
                    .map(Map.Entry::getKey)
                    .toList();
            assertThat(written)
                    .isEqualTo(expected == null ? List.of() : List.of(expected.substring(0, expected.indexOf(' '))));
        }
    }

    private static List<SpecificRecordBase> payloads(Random random) {
        var payloads = new ArrayList<SpecificRecordBase>();
        payloads.add(OrderFacts.ordered(
                Facts.HOTEL, OrderNature.PRECONDITION, FIRST.toString(), random.nextBoolean() ? null : some(random)));
        for (int i = 0; i < random.nextInt(7); i++) {
            payloads.add(
                    switch (random.nextInt(5)) {
                        case 0 -> OrderFacts.writtenOff(some(random));
                        case 1 -> OrderFacts.withdrawn(some(random));
                        case 2 -> OrderFacts.reopened(some(random), some(random));
                        case 3 -> OrderFacts.verified(some(random));
                        default -> OrderFacts.extended(some(random), some(random));
                    });
        }
        return payloads;
    }

    private static String some(Random random) {
        return FIRST.plusDays(random.nextInt(60)).toString();
    }

    /** Walks through the days from the first: what is dated a day happens on it, in the order recorded. */
    private static @Nullable String oracle(List<SpecificRecordBase> payloads, LocalDate asked) {
        String closed = null;
        LocalDate due = null;
        boolean given = false;
        for (LocalDate day = FIRST; !day.isAfter(asked); day = day.plusDays(1)) {
            for (SpecificRecordBase payload : payloads) {
                if (payload instanceof RectificationOrdered o
                        && o.getOrderedOn().equals(day)) {
                    given = true;
                    due = o.getAtOnce() ? day : o.getDueOn();
                } else if (payload instanceof RectificationTermExtended e
                        && e.getExtendedOn().equals(day)) {
                    due = e.getDueOn();
                } else if (payload instanceof RectificationOrderWrittenOff w
                        && w.getWrittenOffOn().equals(day)) {
                    closed = "WRITTEN_OFF";
                } else if (payload instanceof RectificationOrderWithdrawn w
                        && w.getWithdrawnOn().equals(day)) {
                    closed = "WITHDRAWN";
                } else if (payload instanceof RectificationOrderReopened r
                        && r.getReopenedOn().equals(day)) {
                    closed = null;
                    due = r.getDueOn();
                }
            }
        }
        if (!given || due == null) {
            return null;
        }
        return (closed != null ? closed : asked.isAfter(due) ? "OVERDUE" : "DUE") + " " + due;
    }
}
