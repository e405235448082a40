package org.mingjian.command.penalty.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingjian.penalty.Procedure;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.penalty.dossier.EstablishedAct;
import org.mingjian.command.penalty.dossier.Notice;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.policy.HoldsIn;

/**
 * Before a decision its party is told the facts, reasons and basis, the penalty intended and its rights, 行政处罚法 art 44; a
 * decision without that is not to be made, art 62.
 */
public final class NoticePolicy {

    private static final String LAW = "行政处罚法 art 44, 62";
    private static final HoldsIn PLACE = HoldsIn.CHINA;

    private NoticePolicy() {}

    /** A notice covers acts of its party that are open. */
    public static Optional<Rejection> onServing(String party, List<String> ids, Map<String, EstablishedAct> acts) {
        return DecidedActsPolicy.judge(party, ids, acts);
    }

    /** On a decision that is made anew: a notice of before the review on {@code anewOn} served the one that it took away. */
    public static Optional<Rejection> onDecidingAnew(
            String jurisdiction, @Nullable Notice notice, @Nullable LocalDate anewOn) {
        return PLACE.covers(jurisdiction)
                        && notice != null
                        && anewOn != null
                        && notice.servedOn().isBefore(anewOn)
                ? Optional.of(Rejection.of("notice-of-former-decision")
                        .citing(LAW)
                        .with("servedOn", notice.servedOn().toString())
                        .with("anewOn", anewOn.toString()))
                : Optional.empty();
    }

    /**
     * Judges a decision.
     *
     * @param procedure by which procedure
     * @param id id of the notice that it follows; null when none is named
     * @param notice that notice; null when it is not on record
     * @param party stream of the party
     * @param acts ids of the acts decided on
     * @param decidedOn the day of the decision
     */
    public static Optional<Rejection> onDeciding(
            String jurisdiction,
            Procedure procedure,
            @Nullable String id,
            @Nullable Notice notice,
            String party,
            Collection<String> acts,
            LocalDate decidedOn) {
        if (!PLACE.covers(jurisdiction) || id == null && procedure == Procedure.SUMMARY) {
            return Optional.empty();
        }
        if (id == null || notice == null) {
            return Optional.of(Rejection.of("notice-missing").citing(LAW).with("notice", id));
        }
        boolean covers = notice.party().equals(party)
                && notice.acts().containsAll(acts)
                && !notice.servedOn().isAfter(decidedOn);
        return covers
                ? Optional.empty()
                : Optional.of(Rejection.of("notice-not-covering")
                        .citing(LAW)
                        .with("notice", id)
                        .with("covers", notice.acts().stream().sorted().toList())
                        .with("servedOn", notice.servedOn().toString()));
    }
}
