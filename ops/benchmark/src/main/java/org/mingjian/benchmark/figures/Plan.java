package org.mingjian.benchmark.figures;

/**
 * How thoroughly to measure.
 *
 * @param rounds that a median is taken of, 1 or more
 * @param quick whether small amounts will do: to see that a measurement works, not to believe it
 */
public record Plan(int rounds, boolean quick) {

    public Plan {
        if (rounds < 1) {
            throw new IllegalArgumentException("one round at least, not " + rounds);
        }
    }

    /** The amount that is wanted, or the one that will do. */
    public int amount(int thorough, int enough) {
        return quick ? enough : thorough;
    }
}
