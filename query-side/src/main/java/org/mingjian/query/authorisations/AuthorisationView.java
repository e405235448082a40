package org.mingjian.query.authorisations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.days.DayRange;
import org.mingjian.query.projection.StreamView;

/**
 * An authorisation.
 *
 * @param authorisation its stream
 * @param revision the last revision applied; -1 before the first
 * @param grant how it was granted; null while that has not arrived
 * @param organ stream of the organ that granted it; null when not stated
 * @param number its number as it is now
 * @param scope what it covers as it is now
 * @param acts what made it valid and what ended that, in the order recorded
 * @param validations its periodical validations
 * @param validUntil last day of the newest term as known now; null when it has none
 * @param days by name of an {@link AuthorisationState}, the days on which it is in it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuthorisationView(
        String authorisation,
        long revision,
        @Nullable Grant grant,
        @Nullable String organ,
        @Nullable String number,
        List<String> scope,
        List<Act> acts,
        List<Validation> validations,
        @Nullable LocalDate validUntil,
        Map<String, List<DayRange>> days)
        implements StreamView {

    /**
     * The grant.
     *
     * @param subject stream of the subject
     * @param unit stream of the unit
     * @param region where it lies
     * @param kind symbol of its kind
     * @param title its title
     * @param specialty its specialty
     * @param basis symbol of what it was granted on
     * @param inspection stream of the inspection or visit of the premises
     * @param commitment number of the commitment, K1
     * @param grantedOn day of the decision
     * @param validFrom first day
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Grant(
            String subject,
            @Nullable String unit,
            String region,
            String kind,
            String title,
            String specialty,
            String basis,
            @Nullable String inspection,
            @Nullable String commitment,
            LocalDate grantedOn,
            LocalDate validFrom) {}

    /** What an act is. */
    public enum What {
        GRANTED,
        RENEWED,
        AMENDED,
        SUSPENDED,
        RESUMED,
        REVOKED,
        /** Some of its scope was revoked; the rest stays valid. */
        PARTLY_REVOKED,
        ANNULLED,
        WITHDRAWN,
        DEREGISTERED,
        EXPIRED
    }

    /**
     * An act.
     *
     * @param on the day
     * @param what what it is
     * @param from first day of a term; null when it gives none
     * @param until last day of a term or of a suspension; null when open
     * @param reason why
     * @param penaltyCase stream of the case that decided it
     * @param decision number of its decision
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Act(
            LocalDate on,
            What what,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String reason,
            @Nullable String penaltyCase,
            @Nullable String decision) {
        static Act of(LocalDate on, What what, @Nullable String reason) {
            return new Act(on, what, null, null, reason, null, null);
        }
    }

    /**
     * A periodical validation 校验.
     *
     * @param on the day
     * @param outcome symbol of the outcome
     * @param deferredUntil end of a deferment
     * @param nextDueOn when the next one is due
     * @param reason why it was deferred or failed, K1
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Validation(
            LocalDate on,
            String outcome,
            @Nullable LocalDate deferredUntil,
            @Nullable LocalDate nextDueOn,
            @Nullable String reason) {}

    /** What it is on a day; null before it was granted. */
    public @Nullable AuthorisationState on(LocalDate day) {
        return Validity.on(day, acts);
    }
}
