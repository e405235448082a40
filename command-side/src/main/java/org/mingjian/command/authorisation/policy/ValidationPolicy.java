package org.mingjian.command.authorisation.policy;

import java.time.LocalDate;
import java.util.Optional;
import mingjian.authorisation.ValidationOutcome;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.policy.DayOrderPolicy;
import org.mingjian.command.shared.policy.StatedPolicy;

/**
 * A validation 校验 that is deferred 暂缓 says until when; one that is not passed says why, 医疗机构校验管理办法（试行）. How long a
 * deferment may be is the region's to say.
 */
public final class ValidationPolicy {

    private static final String LAW = "医疗机构校验管理办法（试行）";

    private ValidationPolicy() {}

    /**
     * Judges a validation.
     *
     * @param outcome its outcome
     * @param validatedOn its day
     * @param deferredUntil the end of the deferment; null when not deferred
     * @param reason why it was not passed; null when it was
     */
    public static Optional<Rejection> judge(
            ValidationOutcome outcome,
            LocalDate validatedOn,
            @Nullable LocalDate deferredUntil,
            @Nullable String reason) {
        Optional<Rejection> open = StatedPolicy.judge("outcome", outcome);
        if (open.isPresent()) {
            return open;
        }
        boolean deferred = outcome == ValidationOutcome.DEFERRED;
        if (deferred != (deferredUntil != null)) {
            return refusal(deferred ? "deferment-without-end" : "not-deferred", outcome);
        }
        if (outcome != ValidationOutcome.PASSED && reason == null) {
            return refusal("validation-without-reason", outcome);
        }
        return DayOrderPolicy.judge("deferredUntil", deferredUntil, "validatedOn", validatedOn);
    }

    private static Optional<Rejection> refusal(String code, ValidationOutcome outcome) {
        return Optional.of(Rejection.of(code).citing(LAW).with("outcome", outcome.name()));
    }
}
