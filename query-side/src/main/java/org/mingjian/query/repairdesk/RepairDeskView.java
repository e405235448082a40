package org.mingjian.query.repairdesk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.days.DayRange;

/**
 * A request for repair, an objection or a commitment.
 *
 * @param matter what it is kept under: its stream, for a request with its id after a number sign
 * @param stream its stream
 * @param revision the last revision applied; -1 before the first
 * @param about what it is about; null while its first event has not arrived
 * @param organ stream of the organ that handles it; null when not stated
 * @param acts what happened to it, in the order recorded
 * @param evidence what its subject filed
 * @param sortKey what lists are sorted by: the last day of the term that runs by what is known now, those without one last
 * @param days by name of a {@link MatterState}, the days on which it is in it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RepairDeskView(
        String matter,
        String stream,
        long revision,
        @Nullable About about,
        @Nullable String organ,
        List<Act> acts,
        List<Evidence> evidence,
        String sortKey,
        Map<String, List<DayRange>> days) {

    /** Sorts after every day. */
    static final String NO_TERM = "9999";

    /**
     * What it is about.
     *
     * @param kind what it is
     * @param id id of a request for repair within its stream; null for others
     * @param subject stream of the subject
     * @param penaltyCase stream of the case; null for a commitment
     * @param decision number of the decision; null for a commitment, and for a penalty of the past that states none
     * @param channel symbol of the way by which it came; null for a commitment
     * @param channelNumber number that 信用中国 gave it
     * @param askedOn the day it was asked for, raised or made
     * @param receivedOn the day the organ received it
     * @param forwardBy the last day for forwarding it
     * @param purpose symbol of what a commitment is for
     * @param text what is objected or committed to, K4
     * @param open whether a commitment is public
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record About(
            Kind kind,
            @Nullable String id,
            String subject,
            @Nullable String penaltyCase,
            @Nullable String decision,
            @Nullable String channel,
            @Nullable String channelNumber,
            LocalDate askedOn,
            LocalDate receivedOn,
            @Nullable LocalDate forwardBy,
            @Nullable String purpose,
            @Nullable String text,
            @Nullable Boolean open) {}

    /** What an act did. */
    public enum What {
        APPLIED,
        ACCEPTED,
        EXTENDED,
        DECLINED,
        APPROVED,
        REFUSED,
        REVOKED,
        RAISED,
        CORRECTED,
        CONFIRMED,
        MADE,
        KEPT,
        BROKEN
    }

    /**
     * What happened.
     *
     * @param on the day
     * @param what what it did
     * @param dueOn the last day of the term from then on; null when there is none
     * @param effectiveOn the first day on which a repaired decision counts no longer
     * @param ground symbol of the ground
     * @param reason why, in words, K1; what was found of a broken commitment, K4
     * @param barredUntil the last day on which no repair is open to the subject
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Act(
            LocalDate on,
            What what,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate effectiveOn,
            @Nullable String ground,
            @Nullable String reason,
            @Nullable LocalDate barredUntil) {

        static Act of(LocalDate on, What what, @Nullable LocalDate dueOn, @Nullable String reason) {
            return new Act(on, what, dueOn, null, null, reason, null);
        }
    }

    /**
     * What was filed.
     *
     * @param id its id
     * @param on the day
     * @param description what it is, K4
     * @param contentHash SHA-256 of it, hex
     * @param creditCommitment stream of the commitment filed with it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Evidence(
            String id,
            LocalDate on,
            String description,
            @Nullable String contentHash,
            @Nullable String creditCommitment) {}

    /** What it is on a day; null before it was received. */
    public @Nullable Situation on(LocalDate day) {
        return Situation.on(day, acts);
    }
}
