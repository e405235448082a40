package org.mingjian.query.rectificationdocket;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.days.DayRange;
import org.mingjian.query.projection.StreamView;

/**
 * Everything of one order to put something right.
 *
 * @param order its stream
 * @param revision the last revision applied; -1 before the first
 * @param given the order as it was given; null while that has not arrived
 * @param organ stream of the organ that carries it now; null when not stated
 * @param acts what opened, prolonged and closed it, in the order recorded
 * @param items what is to be put right
 * @param evidence what its subject submitted
 * @param checks what officers found when they looked
 * @param sortKey what lists are sorted by: the last day of its term as known now, those without one last
 * @param days by name of an {@link OrderState}, the days on which the order is in it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RectificationDocketView(
        String order,
        long revision,
        @Nullable Given given,
        @Nullable String organ,
        List<Act> acts,
        List<Item> items,
        List<Evidence> evidence,
        List<Check> checks,
        String sortKey,
        Map<String, List<DayRange>> days)
        implements StreamView {

    /**
     * The order as it was given.
     *
     * @param imported whether it was given elsewhere and read from a source
     * @param subject stream of the subject it was given to
     * @param unit stream of the unit
     * @param region where it lies
     * @param inspection stream of the inspection it came from
     * @param penaltyCase stream of the case it came from
     * @param nature symbol of its nature
     * @param statedNature nature in the words of a source
     * @param documentNumber number of the document
     * @param specialty specialty it falls under
     * @param legalBasis law and article
     * @param severity symbol of the severity of what it answers
     * @param orderedOn the day
     * @param atOnce whether it was to be done at once
     * @param officers streams of the officers who gave it
     * @param source where it was imported from
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Given(
            boolean imported,
            String subject,
            @Nullable String unit,
            @Nullable String region,
            @Nullable String inspection,
            @Nullable String penaltyCase,
            String nature,
            @Nullable String statedNature,
            @Nullable String documentNumber,
            @Nullable String specialty,
            List<String> legalBasis,
            String severity,
            LocalDate orderedOn,
            boolean atOnce,
            List<String> officers,
            @Nullable Source source) {}

    /** What an act did to the order. */
    public enum What {
        ORDERED,
        EXTENDED,
        WRITTEN_OFF,
        /** An imported order was put right, by the word of its source. */
        CORRECTED,
        WITHDRAWN,
        REOPENED,
        HANDED_OVER
    }

    /**
     * An act that opened, prolonged or closed it.
     *
     * @param on the day
     * @param what what it did
     * @param dueOn the last day of the term from then on; null when it leaves the term alone or there is none
     * @param reason why, K1; for an order written off its remark, K4
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Act(
            LocalDate on,
            What what,
            @Nullable LocalDate dueOn,
            @Nullable String reason) {}

    /**
     * A thing to be put right.
     *
     * @param id its id
     * @param content what is to be done, K1
     * @param basis the rule it rests on
     * @param actId the act it answers
     * @param verifiedOn day on which officers found it put right; null while open
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            String id,
            @Nullable String content,
            @Nullable String basis,
            @Nullable String actId,
            @Nullable LocalDate verifiedOn) {
        Item verified(@Nullable LocalDate on) {
            return new Item(id, content, basis, actId, on);
        }
    }

    /**
     * What its subject submitted.
     *
     * @param id its id
     * @param on the day
     * @param items ids of the items
     * @param description what it is, K4
     * @param contentHash SHA-256 of it, hex
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Evidence(
            String id,
            LocalDate on,
            List<String> items,
            String description,
            @Nullable String contentHash) {}

    /**
     * What officers found.
     *
     * @param on the day
     * @param met whether the items were found put right
     * @param items ids of the items
     * @param means how it was verified
     * @param fact what was found, K4
     * @param visit stream of the visit or inspection
     * @param officers streams of the officers
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Check(
            LocalDate on,
            boolean met,
            List<String> items,
            @Nullable String means,
            @Nullable String fact,
            @Nullable String visit,
            List<String> officers) {}

    /**
     * Where it was imported from.
     *
     * @param system the source system
     * @param file the file
     * @param row the row
     */
    public record Source(String system, String file, long row) {}

    /** What the order is on a day; null before it was given. */
    public @Nullable Situation on(LocalDate day) {
        return given == null ? null : Situation.on(day, given.orderedOn(), acts);
    }
}
