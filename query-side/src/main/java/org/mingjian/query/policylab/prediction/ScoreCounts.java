package org.mingjian.query.policylab.prediction;

import java.util.Map;
import java.util.TreeMap;

/**
 * Inspections with and without a finding, counted by the rank that their subject had beforehand. Of each rank only sums are kept, so
 * that a million subjects take no more room than a hundred. Inspections of one subject tell less than as many of different ones:
 * the sums of squares by subject are what tells how much less.
 */
final class ScoreCounts {

    /** Sums over the subjects of one rank; of each subject p is the weight of inspections with a finding, q of those without. */
    static final class Cell {
        double p;
        double q;
        double pp;
        double pq;
        double qq;
        long subjects;
        long withHits;
        long withMisses;
        long inspections;

        double weight() {
            return p + q;
        }

        private void add(Hits hits) {
            p += hits.hits();
            q += hits.misses();
            pp += hits.hits() * hits.hits();
            pq += hits.hits() * hits.misses();
            qq += hits.misses() * hits.misses();
            subjects++;
            withHits += hits.hits() > 0 ? 1 : 0;
            withMisses += hits.misses() > 0 ? 1 : 0;
            inspections += hits.inspections();
        }

        private void add(Cell other) {
            p += other.p;
            q += other.q;
            pp += other.pp;
            pq += other.pq;
            qq += other.qq;
            subjects += other.subjects;
            withHits += other.withHits;
            withMisses += other.withMisses;
            inspections += other.inspections;
        }
    }

    private final TreeMap<Integer, Cell> cells = new TreeMap<>();

    /** @param rank the higher, the more is expected to be found */
    void add(int rank, Hits hits) {
        if (hits.inspections() > 0) {
            cells.computeIfAbsent(rank, r -> new Cell()).add(hits);
        }
    }

    void add(ScoreCounts other) {
        other.cells.forEach(
                (rank, cell) -> cells.computeIfAbsent(rank, r -> new Cell()).add(cell));
    }

    /** From the rank of which least is expected upwards. */
    Map<Integer, Cell> byRank() {
        return cells;
    }

    /** Those of a rank; nothing at all where there are none. */
    Cell of(int rank) {
        return cells.getOrDefault(rank, new Cell());
    }
}
