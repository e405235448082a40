package org.mingjian.query.projection.deadletters;

/**
 * What a document or a view lacks.
 *
 * @param letters events that wait
 * @param evicted events given up
 */
public record Gap(int letters, int evicted) {

    public static final Gap NONE = new Gap(0, 0);

    public boolean isNone() {
        return letters == 0 && evicted == 0;
    }
}
