package org.mingjian.rules.tier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How demerit points count.
 *
 * @param cycle the rule on cycles
 * @param months how long one is
 * @param calendar the first day of some cycle where they are calendar years; null where each party has its own
 * @param items what an act takes
 */
public record DemeritRules(Rule cycle, int months, @Nullable LocalDate calendar, List<DemeritItem> items) {

    public DemeritRules {
        items = List.copyOf(items);
    }

    /** The item of an id; empty when the table has none. */
    public Optional<DemeritItem> item(String id) {
        return items.stream().filter(item -> item.rule().id().equals(id)).findFirst();
    }

    /**
     * The cycle that a day lies in.
     *
     * @param own the day on which the party's own cycles begin; not looked at where they are calendar years
     * @return empty where they are not and it has none
     */
    public Optional<DemeritCycle> cycleOf(@Nullable LocalDate own, LocalDate day) {
        return Optional.ofNullable(calendar == null ? own : calendar)
                .map(anchor -> DemeritCycle.of(anchor, months, day));
    }
}
