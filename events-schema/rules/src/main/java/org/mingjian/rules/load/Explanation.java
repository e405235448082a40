package org.mingjian.rules.load;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mingjian.rules.tier.Reason;
import org.mingjian.rules.tier.Rule;

/** What is said for a load while it is found. */
final class Explanation {

    private final List<Reason> reasons = new ArrayList<>();
    private final Set<String> warnings = new LinkedHashSet<>();

    void because(Rule rule, String zh, String en) {
        reasons.add(Reason.of(rule, zh, en));
        if (rule.warning() != null) {
            warnings.add(rule.id() + ": " + rule.warning());
        }
    }

    void warn(String text) {
        warnings.add(text);
    }

    List<Reason> reasons() {
        return List.copyOf(reasons);
    }

    List<String> warnings() {
        return List.copyOf(warnings);
    }
}
