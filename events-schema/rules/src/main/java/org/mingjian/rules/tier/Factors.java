package org.mingjian.rules.tier;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment may state.
 *
 * @param whole the scheme as a whole
 * @param all the factors
 */
record Factors(Rule whole, List<Factor> all) {

    /** Refuses what the scheme does not know: a misspelt factor must not pass for one that is not there. Null when all is known. */
    @Nullable
    Outcome refuse(Map<String, String> stated, Account account) {
        for (Map.Entry<String, String> one : new TreeMap<>(stated).entrySet()) {
            if (all.stream().noneMatch(f -> f.id().equals(one.getKey()) && f.takes(one.getValue()))) {
                account.because(
                        whole,
                        "方案没有此项因素或此值：" + one,
                        "the scheme has no such factor or value: " + one.getKey() + " = " + one.getValue());
                return Outcome.not(NotGraded.OUTSIDE_SCHEME);
            }
        }
        return null;
    }

    Outcome missing(String what, Account account) {
        account.because(whole, "未载明：" + what, "not stated: " + what);
        return Outcome.not(NotGraded.NO_EVIDENCE);
    }
}
