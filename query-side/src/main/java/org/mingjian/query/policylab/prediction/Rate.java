package org.mingjian.query.policylab.prediction;

import java.util.Optional;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;
import org.mingjian.query.policylab.prediction.ScoreCounts.Cell;

/**
 * The share of inspections that found something. Its interval is Wilson's for as many inspections of different subjects as would tell
 * as much.
 *
 * @param share 0 to 1
 * @param low lower end of the 95 per cent interval
 * @param high upper end
 */
public record Rate(double share, double low, double high) {
    private static final double ERROR = 0.05;

    /** Empty where there was no inspection. */
    static Optional<Rate> of(Cell cell) {
        if (cell.inspections == 0) {
            return Optional.empty();
        }
        double share = cell.p / cell.weight();
        int trials = Math.max(1, (int) Math.round(Math.min(Integer.MAX_VALUE, worth(cell, share))));
        int hits = (int) Math.round(share * trials);
        Interval interval = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(trials, hits, ERROR);
        return Optional.of(
                new Rate(share, Math.min(share, interval.getLowerBound()), Math.max(share, interval.getUpperBound())));
    }

    /** How many independent inspections tell as much; at most as many as there are. */
    private static double worth(Cell cell, double share) {
        double squares =
                (1 - share) * (1 - share) * cell.pp - 2 * share * (1 - share) * cell.pq + share * share * cell.qq;
        double correction = cell.subjects > 1 ? (double) cell.subjects / (cell.subjects - 1) : 1;
        double variance = correction * squares / (cell.weight() * cell.weight());
        return variance > 0 ? Math.min(cell.inspections, share * (1 - share) / variance) : cell.subjects;
    }
}
