package org.mingjian.query.credit;

import java.util.List;

/**
 * Where a score begins and which grade it is.
 *
 * @param basePoints score of a subject against whom nothing counts and for whom nothing speaks
 * @param bands grades, highest first, the last from 0
 */
public record Scale(int basePoints, List<Band> bands) {

    public Scale {
        bands = List.copyOf(bands);
    }

    /**
     * The score: never below 0, never above the base points and the merits, and no better for merits than what serious acts
     * have left of the base points.
     *
     * @param taken points taken for all acts
     * @param serious points taken for serious acts, part of {@code taken}
     * @param merits points given, at most their cap
     */
    int score(int taken, int serious, int merits) {
        int score = basePoints + merits - taken;
        return Math.max(0, serious > 0 ? Math.min(score, basePoints - serious) : score);
    }

    /** The place of the grade of a score among the bands, 0 the best. */
    int rank(int score) {
        for (int i = 0; i < bands.size(); i++) {
            if (score >= bands.get(i).from()) {
                return i;
            }
        }
        throw new IllegalStateException("no band holds the score " + score);
    }

    int rank(String grade) {
        for (int i = 0; i < bands.size(); i++) {
            if (bands.get(i).grade().equals(grade)) {
                return i;
            }
        }
        throw new IllegalStateException("no band of the grade " + grade);
    }

    String grade(int rank) {
        return bands.get(rank).grade();
    }
}
