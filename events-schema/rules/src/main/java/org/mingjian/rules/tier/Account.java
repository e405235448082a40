package org.mingjian.rules.tier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is said for an answer while it is found. */
final class Account {

    private final List<Reason> reasons = new ArrayList<>();
    private final Set<String> warnings = new LinkedHashSet<>();
    private @Nullable Score score;

    void because(Rule rule, String zh, String en) {
        because(rule, Reason.of(rule, zh, en));
    }

    void because(Rule rule, Reason reason) {
        reasons.add(reason);
        if (rule.warning() != null) {
            warnings.add(rule.id() + ": " + rule.warning());
        }
    }

    /** Reads a score from bands. */
    String read(Score number, List<Band> bands) {
        score = number;
        Band band = Band.of(bands, number);
        because(band.rule(), band.reason(number));
        return band.gives();
    }

    void warn(Collection<String> texts) {
        warnings.addAll(texts);
    }

    List<Reason> reasons() {
        return reasons;
    }

    List<String> warnings() {
        return List.copyOf(warnings);
    }

    @Nullable
    BigDecimal score() {
        return score == null ? null : score.told();
    }
}
