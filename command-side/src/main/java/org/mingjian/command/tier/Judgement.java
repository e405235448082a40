package org.mingjian.command.tier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingjian.tier.TierProposed;
import mingjian.tier.TierReason;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.Rejection;
import org.mingjian.rules.tier.NotGraded;
import org.mingjian.rules.tier.Proposal;
import org.mingjian.rules.tier.Reason;
import org.mingjian.rules.tier.TierRef;

/**
 * What a scheme said of evidence, as an event.
 *
 * @param by the scheme
 * @param said what it said
 */
record Judgement(InForce by, Proposal said) {

    /** There is more to come before anything can be said. */
    private static final Set<NotGraded> OPEN =
            Set.of(NotGraded.NO_EVIDENCE, NotGraded.NOT_YET, NotGraded.FURTHER_REVIEW);

    /**
     * The tier proposed, or that there is to be none; empty where more has to come.
     *
     * @param named what it rests on, {@code stream@revision} each
     * @param standing what was answered about the subject; null when it rests on something else
     * @throws Refused {@code outside-scheme} when the evidence states what the scheme does not know
     */
    Optional<TierProposed> proposal(List<String> named, @Nullable String standing) {
        if (said.notGraded() == NotGraded.OUTSIDE_SCHEME) {
            throw new Refused(Rejection.of("outside-scheme")
                    .with("scheme", said.scheme() + " " + said.version())
                    .with("why", said.reasons().stream().map(Reason::text).toList()));
        }
        if (said.notGraded() != null && OPEN.contains(said.notGraded())) {
            return Optional.empty();
        }
        TierRef tier = said.tier();
        Place place = by.place();
        return Optional.of(new TierProposed(
                place.subject(),
                place.unit(),
                place.region(),
                place.specialty(),
                by.graded(tier == null ? null : tier.tier()),
                by.input(),
                said.reasons().stream()
                        .map(reason -> new TierReason(reason.rule(), reason.article(), reason.text()))
                        .toList(),
                named,
                said.warnings(),
                standing,
                said.nextReview(),
                said.day()));
    }
}
