package org.mingjian.query.penaltyregister;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mingjian.shared.Severity;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.documents.AsEntries;

/**
 * A penalty case with its decisions.
 *
 * @param penaltyCase its stream
 * @param revision the last revision applied; -1 before the first
 * @param matter what it is about; null while its filing has not arrived
 * @param organ stream of the organ that filed it; null when not stated
 * @param acts the acts held to be proven
 * @param decisions the decisions that penalise, in the order made
 * @param noPenalties the decisions not to penalise
 * @param steps how the case went on otherwise
 * @param marks what stands on other streams about the records of its decisions, by stream and id
 * @param streams those streams, with the last revision applied
 * @param sortKey what lists are sorted by: day of the newest decision, else of the filing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PenaltyRegisterView(
        String penaltyCase,
        long revision,
        @Nullable Matter matter,
        @Nullable String organ,
        List<Act> acts,
        List<Decision> decisions,
        List<NoPenalty> noPenalties,
        List<Step> steps,
        @AsEntries Map<String, Mark> marks,
        @AsEntries Map<String, Long> streams,
        String sortKey) {

    /**
     * What a case is about.
     *
     * @param imported whether the penalty was decided elsewhere and read from a source
     * @param caseNumber its number
     * @param subject stream of the subject the suspicion fell on first
     * @param unit stream of the unit
     * @param region where it lies
     * @param specialty specialty it falls under
     * @param origin symbol of what led to it
     * @param originReference stream or number of that, K1
     * @param suspectedRule rule that may be broken
     * @param filedOn the day
     * @param handlers streams of the officers who handle it
     * @param stated further statements of a source, K1
     * @param source where it was imported from
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Matter(
            boolean imported,
            @Nullable String caseNumber,
            String subject,
            @Nullable String unit,
            @Nullable String region,
            @Nullable String specialty,
            @Nullable String origin,
            @Nullable String originReference,
            @Nullable String suspectedRule,
            @Nullable LocalDate filedOn,
            List<String> handlers,
            Map<String, String> stated,
            @Nullable Source source) {}

    /**
     * An act.
     *
     * @param id its id
     * @param party stream of the subject that answers for it
     * @param rule rule that was broken
     * @param ruleVersion version by which it is judged
     * @param fact what was done, K4
     * @param from first day
     * @param until last day; null while it goes on
     * @param discoveredOn day of discovery
     * @param severity symbol of its severity
     * @param missedOrder stream of the order that was not complied with
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Act(
            String id,
            String party,
            String rule,
            String ruleVersion,
            String fact,
            LocalDate from,
            @Nullable LocalDate until,
            LocalDate discoveredOn,
            String severity,
            @Nullable String missedOrder) {}

    /**
     * A party that is not penalised.
     *
     * @param documentNumber number of the document
     * @param party stream of the party
     * @param acts ids of the acts
     * @param ground symbol of the ground
     * @param basis law and article
     * @param educated whether the party was educated
     * @param decidedOn the day
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NoPenalty(
            @Nullable String documentNumber,
            String party,
            List<String> acts,
            String ground,
            String basis,
            boolean educated,
            LocalDate decidedOn) {}

    /**
     * A step of the case.
     *
     * @param on the day
     * @param what NOTICE_SERVED, TRANSFERRED, CONCLUDED or REOPENED
     * @param detail to whom, how, or why
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Step(LocalDate on, String what, @Nullable String detail) {}

    /**
     * Where it was imported from.
     *
     * @param system the source system
     * @param file the file
     * @param row the row
     */
    public record Source(String system, String file, long row) {}

    /** The marks on the record of a decision. */
    public Map<String, Mark> marksOn(Decision decision) {
        return marks.entrySet().stream()
                .filter(mark -> Objects.equals(
                        mark.getValue().decision(), decision.document().documentNumber()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }

    /** The gravest severity of the acts named; NOT_STATED when none states one. */
    public String severityOf(List<String> actIds) {
        return acts.stream()
                .filter(act -> actIds.contains(act.id()))
                .map(act -> Severity.valueOf(act.severity()))
                .max(Comparator.naturalOrder())
                .orElse(Severity.NOT_STATED)
                .name();
    }
}
