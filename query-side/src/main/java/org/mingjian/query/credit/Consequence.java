package org.mingjian.query.credit;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A decided penalty under the rule that applies to it; {@code from} is null while it cannot count yet. */
record Consequence(
        String stream,
        PenaltyFact fact,
        LocalDate decided,
        Deduction rule,
        @Nullable LocalDate from) {

    /** The gravest first; among equals the one that counts longest, then by name, so that the choice is the same always. */
    static final Comparator<Consequence> GRAVEST_FIRST = Comparator.comparingInt(
                    (Consequence c) -> c.rule().points())
            .reversed()
            .thenComparing(Consequence::until, Comparator.reverseOrder())
            .thenComparing(Consequence::stream);

    LocalDate until() {
        return rule.until(decided);
    }

    String event() {
        return Fact.streamOf(stream) + "@" + fact.revision();
    }

    String act() {
        return fact.act();
    }

    boolean isServed() {
        Imposed imposed = fact.imposed();
        return imposed == null || imposed.finality() != Finality.NOT_SERVED;
    }

    /** Whether the day from which it would count comes when it has already expired. */
    boolean lapsesFirst() {
        return from != null && !from.isBefore(until());
    }

    boolean countsOn(LocalDate day) {
        return from != null && !day.isBefore(from) && day.isBefore(until());
    }

    boolean isPendingOn(LocalDate day) {
        return !day.isBefore(decided) && (from == null || day.isBefore(from)) && day.isBefore(until());
    }
}
