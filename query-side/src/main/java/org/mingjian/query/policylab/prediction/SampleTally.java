package org.mingjian.query.policylab.prediction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.credit.Risk;
import org.mingjian.query.credit.RiskRule;
import org.mingjian.query.credit.Standing;

/** Collects what one choice of inspections says. */
final class SampleTally {
    private static final int HUNDREDTHS = 100;

    private final SignalTally grade = new SignalTally();
    private final SignalTally level = new SignalTally();
    private final SignalTally rate = new SignalTally();

    void add(Standing standing, @Nullable Risk risk, List<RiskRule.Level> levels, Later later) {
        String letter = standing.grade();
        if (letter == null) {
            grade.addUnranked(standing.status().name(), later);
        } else {
            grade.add(letter.charAt(0), letter, later); // A is the best
        }
        if (risk == null) {
            level.addUnranked(Standing.Status.NO_RULES_IN_FORCE.name(), later);
        } else {
            level.add(rank(risk.level(), levels), risk.level(), later);
            rate.add((int) Math.round(risk.rate() * HUNDREDTHS), "", later);
        }
    }

    /** Packs name levels from the highest. */
    private static int rank(String level, List<RiskRule.Level> levels) {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).level().equals(level)) {
                return levels.size() - i;
            }
        }
        return 0;
    }

    void add(SampleTally other) {
        grade.add(other.grade);
        level.add(other.level);
        rate.add(other.rate);
    }

    Sample report(String inspections) {
        return new Sample(inspections, grade.grouped(), level.grouped(), rate.ungrouped());
    }
}
