package org.mingjian.query.credit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which penalties a deduction is for. What is not stated does not restrict. The class of a record follows the rule in
 * force on the day of the decision, hence the two dates.
 *
 * @param creditClass classes of the record
 * @param severity severities of the act
 * @param anyKind at least one kind of the penalty is among these
 * @param onlyKinds every kind of the penalty is among these
 * @param decidedFrom first day of decision
 * @param decidedTo last day of decision
 */
public record When(
        Set<Gravity> creditClass,
        Set<Gravity> severity,
        Set<String> anyKind,
        Set<String> onlyKinds,
        @Nullable LocalDate decidedFrom,
        @Nullable LocalDate decidedTo) {

    boolean matches(PenaltyFact penalty, LocalDate decided) {
        return (decidedFrom == null || !decided.isBefore(decidedFrom))
                && (decidedTo == null || !decided.isAfter(decidedTo))
                && (creditClass.isEmpty() || creditClass.contains(penalty.creditClass()))
                && (severity.isEmpty() || severity.contains(Gravity.orNotStated(penalty.severity())))
                && (anyKind.isEmpty() || any(anyKind, penalty.kinds()))
                && (onlyKinds.isEmpty() || !penalty.kinds().isEmpty() && onlyKinds.containsAll(penalty.kinds()));
    }

    private static boolean any(Set<String> wanted, List<String> kinds) {
        for (String kind : kinds) {
            if (wanted.contains(kind)) {
                return true;
            }
        }
        return false;
    }
}
