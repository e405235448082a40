package org.mingjian.query.credit;

import java.util.Set;

/**
 * A rule that gives points for an honour.
 *
 * @param ground by what it holds
 * @param levels symbols of the levels whose honours it is for; the first rule of the pack that matches applies
 * @param points points given
 * @param fade how they fade from the day of the honour
 */
public record MeritRule(Ground ground, Set<String> levels, int points, Fade fade) {

    public MeritRule {
        levels = Set.copyOf(levels);
    }
}
