package org.mingjian.query.rectificationdocket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.days.DayRange;
import org.mingjian.query.days.StateDays;
import org.mingjian.query.rectificationdocket.RectificationDocketView.Act;

/**
 * What an order is on a day, by the acts up to that day: one of a later day says nothing of it, whenever it was recorded.
 *
 * @param state its state
 * @param dueOn the last day of the term that ran then, which is the day itself for what was to be done at once; null when
 *     there is none
 */
public record Situation(OrderState state, @Nullable LocalDate dueOn) {

    static @Nullable Situation on(LocalDate day, LocalDate orderedOn, List<Act> acts) {
        if (day.isBefore(orderedOn)) {
            return null;
        }
        OrderState closed = null;
        LocalDate dueOn = null;
        for (Act act : inOrder(acts, orderedOn)) {
            if (effective(act, orderedOn).isAfter(day)) {
                break;
            }
            switch (act.what()) {
                case ORDERED, REOPENED -> {
                    closed = null;
                    dueOn = act.dueOn();
                }
                case EXTENDED -> dueOn = act.dueOn();
                case WRITTEN_OFF, CORRECTED -> closed = OrderState.WRITTEN_OFF;
                case WITHDRAWN -> closed = OrderState.WITHDRAWN;
                case HANDED_OVER -> {}
            }
        }
        return new Situation(closed == null ? open(day, dueOn) : closed, dueOn);
    }

    static Map<String, List<DayRange>> days(LocalDate orderedOn, List<Act> acts) {
        var turns = new ArrayList<LocalDate>();
        for (Act act : acts) {
            turns.add(effective(act, orderedOn));
            LocalDate due = act.dueOn();
            if (due != null && !due.isBefore(orderedOn)) {
                turns.add(due.plusDays(1));
            }
        }
        return StateDays.of(turns, day -> {
            Situation then = on(day, orderedOn, acts);
            return then == null ? null : then.state();
        });
    }

    private static OrderState open(LocalDate day, @Nullable LocalDate dueOn) {
        if (dueOn == null) {
            return OrderState.UNTIMED;
        }
        return day.isAfter(dueOn) ? OrderState.OVERDUE : OrderState.DUE;
    }

    /** By day; of one day as they were recorded. */
    private static List<Act> inOrder(List<Act> acts, LocalDate orderedOn) {
        return acts.stream()
                .sorted(Comparator.comparing(act -> effective(act, orderedOn)))
                .toList();
    }

    /** Nothing happens to an order before it was given, whatever a source says. */
    private static LocalDate effective(Act act, LocalDate orderedOn) {
        return act.on().isBefore(orderedOn) ? orderedOn : act.on();
    }
}
