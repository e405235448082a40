package org.mingjian.query.policylab.prediction;

/**
 * The inspections of one subject by what they found, each weighted by one over the probability with which it was drawn, or by one.
 *
 * @param hits weight of those with a finding
 * @param misses weight of those without
 * @param inspections how many they are
 */
record Hits(double hits, double misses, int inspections) {
    static final Hits NONE = new Hits(0, 0, 0);

    Hits and(boolean found, double weight) {
        return new Hits(hits + (found ? weight : 0), misses + (found ? 0 : weight), inspections + 1);
    }
}
