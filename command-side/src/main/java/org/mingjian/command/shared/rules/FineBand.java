package org.mingjian.command.shared.rules;

import org.jspecify.annotations.Nullable;

/**
 * What a fine may be: an amount, a multiple of the illegal gains, or one of the two by the size of the gains. Where the rule does
 * not say from which gains on, either will do.
 *
 * @param amount lowest and highest amount; null when only multiples apply
 * @param times the multiples; null when only the amount applies
 */
public record FineBand(@Nullable Range amount, @Nullable Times times) {

    /**
     * Amounts from one to another.
     *
     * @param min the lowest, in 分
     * @param max the highest, in 分
     */
    public record Range(long min, long max) {}

    /** The lowest fine for gains, both in 分. */
    public long floor(long gains) {
        if (amount == null || times == null) {
            return amount == null ? multiples().floor(gains) : amount.min();
        }
        if (times.from() > 0) {
            return gains < times.from() ? amount.min() : times.floor(gains);
        }
        return Math.min(amount.min(), times.floor(gains));
    }

    /** The highest fine for gains, both in 分. */
    public long ceiling(long gains) {
        if (amount == null || times == null) {
            return amount == null ? multiples().ceiling(gains) : amount.max();
        }
        if (times.from() > 0) {
            return gains < times.from() ? amount.max() : times.ceiling(gains);
        }
        return Math.max(amount.max(), times.ceiling(gains));
    }

    /** Whether it is an amount whatever the gains: only such bands can be compared before the gains are known. */
    public boolean flat() {
        return times == null;
    }

    private Times multiples() {
        if (times == null) {
            throw new IllegalStateException("A band of neither amounts nor multiples");
        }
        return times;
    }
}
