package org.mingjian.rules.tier;

import java.time.LocalDate;
import org.mingjian.rules.tier.evidence.Evidence;

/**
 * The judge of a scheme, and what it takes.
 *
 * @param takes the kind of evidence
 * @param judge the judge
 * @param <E> that kind
 */
record Bench<E extends Evidence>(Class<E> takes, Judge<E> judge) {

    Outcome judge(Evidence evidence, LocalDate day, Account account) {
        return judge.judge(takes.cast(evidence), day, account);
    }
}
