package org.mingjian.rules.tier.evidence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Demerit points 不良执业记分 of an institution or a person, all that were ever recorded and stand. None at all is evidence too.
 *
 * @param cyclesFrom the day on which the party's own cycles begin; null where the scheme's are calendar years, or it is not known
 * @param entries the points, in any order
 */
public record Demerits(@Nullable LocalDate cyclesFrom, List<DemeritEntry> entries) implements Evidence {

    public Demerits {
        entries = List.copyOf(entries);
    }

    @Override
    public LocalDate since() {
        return cyclesFrom == null ? LocalDate.MIN : cyclesFrom;
    }
}
