package org.mingjian.rules.repair;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rules look at of a decision on a penalty.
 *
 * @param jurisdiction where it was made: {@code CN-411081}
 * @param decidedOn the day of the decision
 * @param statedClass the class that the organ states; null when it states none
 * @param kinds kinds of penalty by name, as in the packs
 * @param summary whether it was made in summary procedure 简易程序
 * @param field the field with rules of its own, as in the packs: {@code FOOD}; null for any other
 */
public record Decision(
        String jurisdiction,
        LocalDate decidedOn,
        @Nullable RecordClass statedClass,
        Set<String> kinds,
        boolean summary,
        @Nullable String field) {

    public Decision {
        kinds = Set.copyOf(kinds);
    }
}
