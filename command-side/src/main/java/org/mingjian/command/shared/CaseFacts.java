package org.mingjian.command.shared;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingjian.penalty.PenaltyKind;
import org.jspecify.annotations.Nullable;

/**
 * What other streams may know of a penalty case.
 *
 * @param stream its stream
 * @param revision the revision that says so
 * @param subject stream of the subject that the suspicion fell on first
 * @param acts for the id of each act that was established the stream of the party that answers for it
 * @param decisions the decisions made, by number; none of penalties decided elsewhere
 */
public record CaseFacts(
        String stream, long revision, String subject, Map<String, String> acts, Map<String, Decision> decisions) {

    /**
     * A decision of a case.
     *
     * @param party stream of the party that it penalises
     * @param kinds the kinds of penalty, as they stand after reviews
     * @param licence title and number of a licence held back or taken away; null when none
     * @param decidedOn the day
     * @param inEffect whether no review took it away
     */
    public record Decision(
            String party, Set<PenaltyKind> kinds, @Nullable String licence, LocalDate decidedOn, boolean inEffect) {}

    /** A decision that stands, by its number; empty when there is none or a review took it away. */
    public Optional<Decision> standing(String number) {
        return Optional.ofNullable(decisions.get(number)).filter(Decision::inEffect);
    }
}
