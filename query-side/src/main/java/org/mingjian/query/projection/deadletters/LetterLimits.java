package org.mingjian.query.projection.deadletters;

/**
 * How much may wait before a view stops.
 *
 * @param sequences of a view version, roughly: segments count at the same time
 * @param letters of a sequence
 */
public record LetterLimits(int sequences, int letters) {

    public static final LetterLimits DEFAULT = new LetterLimits(1024, 1024);
}
