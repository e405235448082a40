package org.mingjian.query.policylab.prediction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.mingjian.query.policylab.prediction.ScoreCounts.Cell;

/**
 * The area under the receiver operating characteristic: how often, of two inspections of which one found something, the subject of
 * that one had the higher rank, ties counted half. 0.5 is no better than chance, 1 separates wholly.
 *
 * <p>Its variance is that of DeLong (1988), for several inspections of a subject that of Obuchowski (Biometrics 53, 1997), which is
 * DeLong's where each subject has one.
 *
 * @param value 0 to 1
 * @param standardError of the value
 * @param low lower end of the 95 per cent interval, 0 to 1
 * @param high upper end, 0 to 1
 */
public record Auc(double value, double standardError, double low, double high) {
    private static final double QUANTILE = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);

    /** Empty where fewer than two subjects had a finding, or fewer than two an inspection without: then nothing can be told. */
    static Optional<Auc> of(ScoreCounts counts) {
        Sums sums = Sums.of(List.copyOf(counts.byRank().values()));
        if (sums.withHits < 2 || sums.withMisses < 2) {
            return Optional.empty();
        }
        double error = Math.sqrt(Math.max(0, sums.variance()));
        double value = sums.area();
        return Optional.of(
                new Auc(value, error, Math.max(0, value - QUANTILE * error), Math.min(1, value + QUANTILE * error)));
    }

    /** What the formula is made of, rank by rank from the lowest. */
    private record Sums(
            List<Cell> cells,
            List<Double> belowMisses,
            List<Double> aboveHits,
            double hits,
            double misses,
            long subjects,
            long withHits,
            long withMisses) {

        static Sums of(List<Cell> cells) {
            double hits = cells.stream().mapToDouble(cell -> cell.p).sum();
            double misses = cells.stream().mapToDouble(cell -> cell.q).sum();
            return new Sums(
                    cells,
                    shares(cells.stream().map(cell -> cell.q).toList(), misses),
                    reversed(shares(reversed(cells.stream().map(cell -> cell.p).toList()), hits)),
                    hits,
                    misses,
                    cells.stream().mapToLong(cell -> cell.subjects).sum(),
                    cells.stream().mapToLong(cell -> cell.withHits).sum(),
                    cells.stream().mapToLong(cell -> cell.withMisses).sum());
        }

        /** Of each in turn, the share of what stands before it and half of itself. */
        private static List<Double> shares(List<Double> weights, double all) {
            List<Double> shares = new ArrayList<>();
            double before = 0;
            for (double weight : weights) {
                shares.add((before + weight / 2) / all);
                before += weight;
            }
            return shares;
        }

        private static List<Double> reversed(List<Double> list) {
            List<Double> reversed = new ArrayList<>(list);
            Collections.reverse(reversed);
            return reversed;
        }

        double area() {
            double area = 0;
            for (int i = 0; i < cells.size(); i++) {
                area += cells.get(i).p * belowMisses.get(i) / hits;
            }
            return area;
        }

        double variance() {
            double area = area();
            double ofHits = 0;
            double ofMisses = 0;
            double ofBoth = 0;
            for (int i = 0; i < cells.size(); i++) {
                Cell cell = cells.get(i);
                double hit = belowMisses.get(i) - area;
                double miss = aboveHits.get(i) - area;
                ofHits += cell.pp * hit * hit;
                ofMisses += cell.qq * miss * miss;
                ofBoth += cell.pq * hit * miss;
            }
            return unbiased(withHits) * ofHits / (hits * hits)
                    + unbiased(withMisses) * ofMisses / (misses * misses)
                    + 2 * unbiased(subjects) * ofBoth / (hits * misses);
        }

        private static double unbiased(long number) {
            return (double) number / (number - 1);
        }
    }
}
