package org.mingjian.rules.tier;

import java.time.LocalDate;
import org.mingjian.rules.tier.evidence.Evidence;

/**
 * Finds what a scheme gives for evidence of one kind.
 *
 * @param <E> that kind
 */
@FunctionalInterface
interface Judge<E extends Evidence> {

    /**
     * Judges.
     *
     * @param evidence what it rests on, not later than the day
     * @param day the day asked about
     * @param account where it says why, at least once
     */
    Outcome judge(E evidence, LocalDate day, Account account);
}
