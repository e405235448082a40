package org.mingjian.query.penaltyregister;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands on another stream about the record of a decision: a request for its repair, or an objection to it.
 *
 * @param what REPAIR or OBJECTION
 * @param decision number of the decision; null for a penalty of the past that states none
 * @param state what it has come to, as the last event recorded says
 * @param since the day of that
 * @param approvedOn day from which the record is repaired, and shown to nobody outside; null when it was not
 * @param effectiveOn first day on which the decision counts no longer
 * @param revokedOn day from which it counts again, because the repair was got by falsehood
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Mark(
        What what,
        @Nullable String decision,
        String state,
        LocalDate since,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate revokedOn) {

    /** What a mark is. */
    public enum What {
        REPAIR,
        OBJECTION
    }

    static Mark of(What what, @Nullable String decision, String state, LocalDate since) {
        return new Mark(what, decision, state, since, null, null, null);
    }

    /** The same after a repair was approved. */
    Mark approved(LocalDate on, LocalDate effective) {
        return new Mark(what, decision, "APPROVED", on, on, effective, null);
    }

    /** The same after the repair was taken back. */
    Mark revoked(LocalDate on) {
        return new Mark(what, decision, "REVOKED", on, approvedOn, effectiveOn, on);
    }

    /** Whether it keeps the record from view on a day. */
    boolean hides(LocalDate day) {
        return approvedOn != null && !day.isBefore(approvedOn) && (revokedOn == null || day.isBefore(revokedOn));
    }

    /** Whether it does by all that is known. */
    boolean hides() {
        return approvedOn != null && revokedOn == null;
    }
}
