package org.mingjian.command.shared.rules;

/**
 * A fine in multiples of the illegal gains.
 *
 * @param min the lowest multiple
 * @param max the highest multiple
 * @param floorBase gains below this count as this, in 分
 * @param from the gains from which the multiples apply, in 分; 0 when they always do
 */
public record Times(int min, int max, long floorBase, long from) {

    long floor(long gains) {
        return min * Math.max(floorBase, gains);
    }

    long ceiling(long gains) {
        return max * Math.max(floorBase, gains);
    }
}
