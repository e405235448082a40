package org.mingjian.query.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.inspectiondocket.InspectionDocketView;

/** The inspections on record. */
public interface Inspections {

    /** Those that match, newest first. */
    Page<InspectionDocketView> search(Filter filter, Slice slice);

    /** Counts over all inspections of a time. */
    Statistics statistics(@Nullable LocalDate from, @Nullable LocalDate to);

    /**
     * What inspections are looked for.
     *
     * @param subjects streams of the subjects; empty for any
     * @param unit stream of the unit
     * @param from first day
     * @param to last day
     * @param result symbol of the result
     */
    record Filter(
            List<String> subjects,
            @Nullable String unit,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String result) {}

    /**
     * Counts of inspections and of the findings that stand. Withdrawn findings are counted apart.
     *
     * @param inspections how many inspections
     * @param byResult inspections by result
     * @param findings the findings
     */
    record Statistics(long inspections, Map<String, Long> byResult, Findings findings) {}

    /**
     * Counts of findings.
     *
     * @param total how many stand
     * @param withdrawn how many were withdrawn
     * @param bySeverity by severity
     * @param byStatedSeverity by severity in the words of a source
     * @param byStatedAction by what was done, in the words of a source
     * @param byStatedOutcome by what came of it, in the words of a source
     * @param fines amounts that a source names, by currency; a figure for checking imports, no measure of gravity
     */
    record Findings(
            long total,
            long withdrawn,
            Map<String, Long> bySeverity,
            Map<String, Long> byStatedSeverity,
            Map<String, Long> byStatedAction,
            Map<String, Long> byStatedOutcome,
            Map<String, Amount> fines) {}

    /**
     * Amounts of one currency.
     *
     * @param count how many findings name one
     * @param amountMinor their sum in the smallest unit
     */
    record Amount(long count, long amountMinor) {}
}
