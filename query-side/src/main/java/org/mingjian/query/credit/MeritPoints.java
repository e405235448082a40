package org.mingjian.query.credit;

import java.time.LocalDate;
import java.util.List;

/**
 * What merits give.
 *
 * @param given points of all merits
 * @param cap the most that they give together
 * @param counted points that the score has of them: no more than the cap, and none against a serious act
 * @param merits each of them
 */
public record MeritPoints(int given, int cap, int counted, List<Merit> merits) {
    static final MeritPoints NONE = new MeritPoints(0, 0, 0, List.of());

    /**
     * A merit.
     *
     * @param event the honour, {@code stream@revision}
     * @param rule the rule of the pack
     * @param article its basis
     * @param catalogue what of the catalogue of public credit information it rests on
     * @param points points given on the day
     * @param from first day on which it counts
     * @param until first day on which it no longer counts
     */
    public record Merit(
            String event, String rule, String article, String catalogue, int points, LocalDate from, LocalDate until) {}
}
