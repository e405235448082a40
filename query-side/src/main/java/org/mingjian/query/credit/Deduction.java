package org.mingjian.query.credit;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A rule that takes points away for a decided act.
 *
 * @param id the rule, unique in its pack
 * @param when which penalties it is for; the first rule of the pack that matches is the one that applies
 * @param points points taken; 0 where the law collects no such record
 * @param expiresAfter how long it counts from the decision
 * @param basis its legal basis
 * @param sureness how sure it is
 * @param warning what an answer that rests on it must say; null when sure
 */
public record Deduction(
        String id,
        When when,
        int points,
        Period expiresAfter,
        Basis basis,
        Sureness sureness,
        @Nullable String warning) {
    LocalDate until(LocalDate decided) {
        return decided.plus(expiresAfter);
    }
}
