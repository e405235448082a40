package org.mingjian.command.inspection.policy;

import java.time.LocalDate;
import java.util.Optional;
import mingjian.inspection.Approval;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.policy.HoldsIn;

/** An inspection is approved by the head of the organ first; an urgent one afterwards, 国办发〔2024〕54号. */
public final class ApprovalPolicy {

    private static final String LAW = "国办发〔2024〕54号";
    private static final HoldsIn PLACE = HoldsIn.CHINA;

    private ApprovalPolicy() {}

    /** On scheduling: an approval, or why it could not wait for one, and not both. */
    public static Optional<Rejection> onScheduling(
            String jurisdiction, @Nullable Approval approval, @Nullable String urgentReason) {
        if (PLACE.covers(jurisdiction) && approval == null && urgentReason == null) {
            return refusal("approval-missing");
        }
        return approval != null && urgentReason != null ? refusal("approved-and-urgent") : Optional.empty();
    }

    /** On opening: what was approved first is approved by then. */
    public static Optional<Rejection> onOpening(@Nullable LocalDate approvedOn, LocalDate openedOn) {
        return approvedOn != null && approvedOn.isAfter(openedOn)
                ? refusal("approved-after-opening")
                        .map(r -> r.with("approvedOn", approvedOn.toString()).with("openedOn", openedOn.toString()))
                : Optional.empty();
    }

    /** On making it up: only an urgent inspection lacks it. */
    public static Optional<Rejection> onMakingUp(boolean approved) {
        return approved ? refusal("already-approved") : Optional.empty();
    }

    /** On concluding: it is there by now, whichever way. */
    public static Optional<Rejection> onConcluding(String jurisdiction, boolean approved) {
        return approved || !PLACE.covers(jurisdiction) ? Optional.empty() : refusal("approval-not-made-up");
    }

    private static Optional<Rejection> refusal(String code) {
        return Optional.of(Rejection.of(code).citing(LAW));
    }
}
