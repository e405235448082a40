package org.mingjian.command.tier.policy;

import java.util.Optional;
import java.util.Set;
import mingjian.tier.GradedTier;
import mingjian.tier.TierObjectionOutcome;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.policy.KnownIdPolicy;
import org.mingjian.command.shared.policy.StatedPolicy;

/** A subject may object to a tier that was decided, one objection at a time; it is changed by the decision on that or not at all. */
public final class ObjectionPolicy {

    private ObjectionPolicy() {}

    /**
     * Judges an objection.
     *
     * @param decided whether a tier stands
     * @param id id of the objection
     * @param all ids of all objections there were
     * @param open id of the one that is not decided; null when there is none
     */
    public static Optional<Rejection> raising(boolean decided, String id, Set<String> all, @Nullable String open) {
        if (!decided) {
            return Optional.of(Rejection.of("no-tier-to-object-to"));
        }
        return KnownIdPolicy.fresh("objectionId", id, all)
                .or(() -> open == null
                        ? Optional.empty()
                        : Optional.of(Rejection.of("objection-open").with("objectionId", open)));
    }

    /**
     * Judges the decision on an objection.
     *
     * @param id its id
     * @param open id of the one that is not decided; null when there is none
     * @param outcome how it ends
     * @param changed the tier from then on; null when it stays
     */
    public static Optional<Rejection> deciding(
            String id, @Nullable String open, TierObjectionOutcome outcome, @Nullable GradedTier changed) {
        if (!id.equals(open)) {
            return Optional.of(
                    Rejection.of("objection-not-open").with("objectionId", id).with("open", open));
        }
        return StatedPolicy.judge("outcome", outcome)
                .or(() -> (outcome == TierObjectionOutcome.TIER_CHANGED) == (changed != null)
                        ? Optional.empty()
                        : Optional.of(Rejection.of("outcome-without-tier").with("outcome", outcome.name())));
    }
}
