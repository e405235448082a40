package org.mingjian.query.unitdossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.authorisations.AuthorisationView;
import org.mingjian.query.documents.AsEntries;
import org.mingjian.query.penaltyregister.DecisionState;

/**
 * The file of one supervised unit, 一户一档.
 *
 * @param unit its stream
 * @param subject stream of the subject that runs it; null while its opening has not arrived
 * @param region where it lies
 * @param name name over the door
 * @param sortKey what lists are sorted by: the name, else the stream
 * @param address site address
 * @param location where that is
 * @param specialties specialties under which it is supervised
 * @param categories categories within them
 * @param stated further statements of a source
 * @param openedOn day it opened
 * @param closed how and when it closed
 * @param profiles its profiles, in the order recorded
 * @param subjects who ran it from when
 * @param sites where it lay from when
 * @param inspections its inspections by stream, in short
 * @param orders orders by stream
 * @param penalties penalties by stream; where a case decided several, by stream and number
 * @param authorisations licences and filings for it, by stream
 * @param visits visits that were no inspections, by stream; they are counted beside inspections and never scored
 * @param findings findings that stand, by severity
 * @param lastInspectedOn day of the newest inspection
 * @param streams every stream that told of it, with the last revision applied
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnitDossierView(
        String unit,
        @Nullable String subject,
        String region,
        @Nullable String name,
        String sortKey,
        @Nullable String address,
        @Nullable Location location,
        List<String> specialties,
        List<String> categories,
        Map<String, String> stated,
        @Nullable LocalDate openedOn,
        @Nullable Closed closed,
        List<ProfileFrom> profiles,
        List<RunBy> subjects,
        List<Site> sites,
        @AsEntries Map<String, InspectionLine> inspections,
        @AsEntries Map<String, OrderLine> orders,
        @AsEntries Map<String, PenaltyLine> penalties,
        @AsEntries Map<String, AuthorisationView> authorisations,
        @AsEntries Map<String, VisitLine> visits,
        Map<String, Integer> findings,
        @Nullable LocalDate lastInspectedOn,
        @AsEntries Map<String, Long> streams) {

    /**
     * A point on the earth, WGS 84.
     *
     * @param lat degrees north
     * @param lon degrees east
     */
    public record Location(double lat, double lon) {}

    /**
     * The end of a unit.
     *
     * @param on the day
     * @param manner how
     */
    public record Closed(LocalDate on, String manner) {}

    /**
     * A profile and the day from which it holds.
     *
     * @param from first day; null for the profile it was opened with
     * @param name name over the door
     * @param specialties specialties
     * @param categories categories
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ProfileFrom(
            @Nullable LocalDate from, @Nullable String name, List<String> specialties, List<String> categories) {}

    /**
     * Who ran it.
     *
     * @param subject stream of the subject
     * @param from first day; null when not stated
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RunBy(String subject, @Nullable LocalDate from) {}

    /**
     * Where it lay.
     *
     * @param region the region
     * @param address the address; null when not stated
     * @param from first day; null when not stated
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Site(
            String region,
            @Nullable String address,
            @Nullable LocalDate from) {}

    /**
     * An inspection in short.
     *
     * @param on its day; null until it was opened
     * @param kind its kind
     * @param specialties what it covered
     * @param result its result; null until concluded
     * @param score its score; null when not scored
     * @param findings findings that stand, by id their severity
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record InspectionLine(
            @Nullable LocalDate on,
            String kind,
            List<String> specialties,
            @Nullable String result,
            @Nullable Integer score,
            Map<String, String> findings) {}

    /**
     * An order in short.
     *
     * @param on its day
     * @param nature its nature
     * @param severity severity of what it answers
     * @param dueOn by when, as known now; null when not stated
     * @param closedOn day on which it was written off or withdrawn; null while open
     * @param closedAs WRITTEN_OFF or WITHDRAWN; null while open
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OrderLine(
            LocalDate on,
            String nature,
            String severity,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate closedOn,
            @Nullable String closedAs) {
        OrderLine due(@Nullable LocalDate day) {
            return new OrderLine(on, nature, severity, day, null, null);
        }

        OrderLine closed(LocalDate day, String as) {
            return new OrderLine(on, nature, severity, dueOn, day, as);
        }
    }

    /**
     * A visit in short.
     *
     * @param on its day
     * @param kind symbol of its kind
     * @param specialties what it concerned
     * @param observations ids of what was seen and not taken back
     */
    public record VisitLine(LocalDate on, String kind, List<String> specialties, List<String> observations) {}

    /**
     * A penalty in short.
     *
     * @param on day of the decision, else of the act
     * @param subject who was penalised
     * @param kinds its kinds
     * @param severity severity of the act; null for a decision made here, whose acts the register has
     * @param documentNumber number of the decision; null when not stated
     * @param held what a review left of it, a symbol; null while it is held as it was made
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PenaltyLine(
            LocalDate on,
            String subject,
            List<String> kinds,
            @Nullable String severity,
            @Nullable String documentNumber,
            @Nullable String held) {
        PenaltyLine held(DecisionState state, List<String> newKinds) {
            return new PenaltyLine(
                    on, subject, newKinds.isEmpty() ? kinds : newKinds, severity, documentNumber, state.name());
        }
    }

    /** Whether its opening has arrived; other streams' facts may come first. */
    public boolean known() {
        return subject != null;
    }
}
