package org.mingjian.query.inspectiondocket;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.StreamView;

/**
 * Everything of one inspection.
 *
 * @param inspection its stream
 * @param revision the last revision applied; -1 before the first
 * @param state how far it is
 * @param subject stream of the subject that ran the unit
 * @param unit stream of the unit
 * @param on its day: of the entry, before that the day planned
 * @param kind symbol of its kind
 * @param origin symbol of what led to it; null when imported
 * @param specialties specialties it covers
 * @param result symbol of its result; null until concluded
 * @param score score, 0 to 100; null when not scored
 * @param schedule how it was planned and approved; null when imported
 * @param visit who entered and when; null until opened
 * @param conclusion how it ended; null until concluded
 * @param checklist answers, one an item, the last given
 * @param findings findings in the order recorded, withdrawn ones marked
 * @param samples samples in the order taken
 * @param corrections what was put right later
 * @param publication where and when it was made public
 * @param stated further statements of a source
 * @param source where it was imported from; null when made here
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InspectionDocketView(
        String inspection,
        long revision,
        State state,
        @Nullable String subject,
        @Nullable String unit,
        @Nullable LocalDate on,
        @Nullable String kind,
        @Nullable String origin,
        List<String> specialties,
        @Nullable String result,
        @Nullable Integer score,
        @Nullable Schedule schedule,
        @Nullable Visit visit,
        @Nullable Conclusion conclusion,
        List<Answer> checklist,
        List<DocketFinding> findings,
        List<Sample> samples,
        List<Correction> corrections,
        @Nullable Publication publication,
        Map<String, String> stated,
        @Nullable Source source)
        implements StreamView {

    /** How far an inspection is. HISTORIC: made elsewhere and imported whole. */
    public enum State {
        UNKNOWN,
        SCHEDULED,
        OPEN,
        CONCLUDED,
        HISTORIC
    }

    /**
     * The plan and its approval.
     *
     * @param plannedOn day planned
     * @param originReference number of the task, clue or complaint
     * @param approvedBy officer number of the head who approved
     * @param approvedOn day of the approval
     * @param urgentReason why it could not wait
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Schedule(
            LocalDate plannedOn,
            @Nullable String originReference,
            @Nullable String approvedBy,
            @Nullable LocalDate approvedOn,
            @Nullable String urgentReason) {}

    /**
     * The entry.
     *
     * @param openedOn the day
     * @param enteredAt moment of the entry scan
     * @param officers officer numbers
     * @param credentialsShown whether credentials were shown
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Visit(
            LocalDate openedOn, @Nullable Instant enteredAt, List<String> officers, boolean credentialsShown) {}

    /**
     * The end.
     *
     * @param concludedOn the day
     * @param summary remark, K4
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Conclusion(
            LocalDate concludedOn, @Nullable String summary) {}

    /**
     * An answer to an item.
     *
     * @param checklist name and version of the checklist
     * @param item the item
     * @param answer symbol of the answer
     * @param keyItem whether it is a key item
     * @param note remark, K4
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Answer(
            String checklist,
            String item,
            String answer,
            boolean keyItem,
            @Nullable String note) {}

    /**
     * A finding.
     *
     * @param id its id
     * @param fact what was seen, K4
     * @param severity symbol of its severity
     * @param specialty its specialty; null when imported
     * @param item item of the checklist
     * @param suspectedRule rule that may be broken
     * @param correctedOnSpot whether it was put right at once; null when not stated
     * @param withdrawn whether a correction withdrew it
     * @param statedSeverity severity in the words of a source
     * @param statedAction what was done, in the words of a source
     * @param statedOutcome what came of it, in the words of a source
     * @param amountMinor amount a source names, in the smallest unit
     * @param currency its currency
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DocketFinding(
            String id,
            String fact,
            String severity,
            @Nullable String specialty,
            @Nullable String item,
            @Nullable String suspectedRule,
            @Nullable Boolean correctedOnSpot,
            boolean withdrawn,
            @Nullable String statedSeverity,
            @Nullable String statedAction,
            @Nullable String statedOutcome,
            @Nullable Long amountMinor,
            @Nullable String currency) {
        DocketFinding withdraw() {
            return new DocketFinding(
                    id,
                    fact,
                    severity,
                    specialty,
                    item,
                    suspectedRule,
                    correctedOnSpot,
                    true,
                    statedSeverity,
                    statedAction,
                    statedOutcome,
                    amountMinor,
                    currency);
        }
    }

    /**
     * A sample.
     *
     * @param id its id
     * @param material what was sampled
     * @param takenOn the day
     * @param laboratory where it was sent
     * @param outcome symbol of the outcome; null until reported
     * @param detail parameter, value and limit
     * @param reportedOn day of the report
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Sample(
            String id,
            @Nullable String material,
            @Nullable LocalDate takenOn,
            @Nullable String laboratory,
            @Nullable String outcome,
            @Nullable String detail,
            @Nullable LocalDate reportedOn) {}

    /**
     * A correction.
     *
     * @param on the day
     * @param reason why
     * @param result the right result; null when it stands
     * @param score the right score; null when it stands
     * @param withdrawnFindings ids of findings that were none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Correction(
            LocalDate on,
            String reason,
            @Nullable String result,
            @Nullable Integer score,
            List<String> withdrawnFindings) {}

    /**
     * A publication.
     *
     * @param on the day
     * @param channel where
     */
    public record Publication(LocalDate on, String channel) {}

    /**
     * Where it was imported from.
     *
     * @param system the source system
     * @param file the file
     * @param row the row
     */
    public record Source(String system, String file, long row) {}
}
