package org.mingjian.query.repairdesk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.days.DayRange;
import org.mingjian.query.days.StateDays;
import org.mingjian.query.repairdesk.RepairDeskView.Act;

/**
 * What a matter is on a day, by the acts up to that day.
 *
 * @param state its state
 * @param dueOn the last day of the term that runs then; null when none does
 */
public record Situation(MatterState state, @Nullable LocalDate dueOn) {

    static @Nullable Situation on(LocalDate day, List<Act> acts) {
        MatterState state = null;
        LocalDate dueOn = null;
        for (Act act : inOrder(acts)) {
            if (act.on().isAfter(day)) {
                break;
            }
            state = act.what() == RepairDeskView.What.EXTENDED
                    ? state
                    : MatterState.valueOf(act.what().name());
            dueOn = act.dueOn();
        }
        if (state == null) {
            return null;
        }
        boolean late = state.waits() && dueOn != null && day.isAfter(dueOn);
        return new Situation(late ? MatterState.OVERDUE : state, dueOn);
    }

    static Map<String, List<DayRange>> days(List<Act> acts) {
        var turns = new ArrayList<LocalDate>();
        for (Act act : acts) {
            turns.add(act.on());
            LocalDate due = act.dueOn();
            if (due != null) {
                turns.add(due.plusDays(1));
            }
        }
        return StateDays.of(turns, day -> {
            Situation then = on(day, acts);
            return then == null ? null : then.state();
        });
    }

    /** By day; of one day as they were recorded. */
    private static List<Act> inOrder(List<Act> acts) {
        return acts.stream().sorted(Comparator.comparing(Act::on)).toList();
    }
}
