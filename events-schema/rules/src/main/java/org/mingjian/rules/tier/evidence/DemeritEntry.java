package org.mingjian.rules.tier.evidence;

import java.time.LocalDate;

/**
 * Points for an act that was decided.
 *
 * @param decision what decided it: there are no points without a decision
 * @param item the item of the scheme's table
 * @param points the points, as that item has them
 * @param on the day that says in which cycle they count
 */
public record DemeritEntry(String decision, String item, int points, LocalDate on) {

    /** @throws IllegalArgumentException there is no decision */
    public DemeritEntry {
        if (decision.isBlank()) {
            throw new IllegalArgumentException("points for " + item + " rest on no decision");
        }
    }
}
