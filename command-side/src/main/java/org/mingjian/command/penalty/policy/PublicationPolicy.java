package org.mingjian.command.penalty.policy;

import java.util.Optional;
import org.mingjian.command.penalty.dossier.Decision;
import org.mingjian.command.shared.Rejection;

/** Decisions of social interest are made public; one that was taken away is not public any longer, 行政处罚法 art 48. */
public final class PublicationPolicy {

    private static final String LAW = "行政处罚法 art 48";

    private PublicationPolicy() {}

    /** On publishing: it is meant to be public, stands, and is not public there yet. */
    public static Optional<Rejection> onPublishing(Decision decision, String channel) {
        if (!decision.forPublication()) {
            return Optional.of(Rejection.of("not-for-publication").citing(LAW));
        }
        if (!decision.inEffect()) {
            return Optional.of(Rejection.of("decision-not-in-effect").citing(LAW));
        }
        return decision.published().containsKey(channel)
                ? Optional.of(Rejection.of("already-published").citing(LAW).with("channel", channel))
                : Optional.empty();
    }

    /** On withdrawing: it is public there. */
    public static Optional<Rejection> onWithdrawing(Decision decision, String channel) {
        return decision.published().containsKey(channel)
                ? Optional.empty()
                : Optional.of(Rejection.of("not-published").citing(LAW).with("channel", channel));
    }
}
