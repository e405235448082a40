package org.mingjian.query.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import mingjian.inspection.InspectionResult;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.inspectiondocket.InspectionDocketView;
import org.mingjian.query.search.FoundSubject;
import org.mingjian.query.search.Inspections;
import org.mingjian.query.search.SubjectDesk;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Inspections and their counts, for regulators. */
@RestController
class InspectionController {
    private static final String VIEW = "inspectiondocket";
    private static final List<String> RESULTS =
            Arrays.stream(InspectionResult.values()).map(Enum::name).toList();

    private final Inspections inspections;
    private final SubjectDesk desk;
    private final Stamps stamps;

    InspectionController(Inspections inspections, SubjectDesk desk, Stamps stamps) {
        this.inspections = inspections;
        this.desk = desk;
        this.stamps = stamps;
    }

    @GetMapping("/api/v1/inspections")
    @ReadsViews(
            value = {VIEW, "creditstanding"},
            searches = true)
    PageAnswer<InspectionDocketView> list(
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String result,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String size) {
        var stamp = stamps.ofAnswer();
        LocalDate first = Parameters.day("from", from);
        LocalDate last = Parameters.day("to", to);
        Parameters.refuseBackwards(first, last);
        var filter = new Inspections.Filter(
                subjects(Parameters.text("subject", subject)),
                unit(Parameters.text("unit", unit)),
                first,
                last,
                Parameters.oneOf("result", result, RESULTS));
        var question = Cursor.of("inspections", filter);
        var page = inspections.search(filter, question.slice(cursor, Parameters.size(size)));
        return new PageAnswer<>(page.items(), question.next(page), page.total(), stamp);
    }

    @GetMapping("/api/v1/inspections/statistics")
    @ReadsViews(value = VIEW, searches = true)
    StatisticsAnswer statistics(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        var stamp = stamps.ofAnswer();
        LocalDate first = Parameters.day("from", from);
        LocalDate last = Parameters.day("to", to);
        Parameters.refuseBackwards(first, last);
        return new StatisticsAnswer(
                first,
                last,
                inspections.statistics(first, last),
                stamp.position(),
                stamp.settledInstant(),
                stamp.lacking());
    }

    /** A subject answers for those it has absorbed; a key that nobody holds finds nothing. */
    private List<String> subjects(@Nullable String key) {
        return key == null
                ? List.of()
                : desk.find(key).map(FoundSubject::subjects).orElseGet(() -> List.of(key));
    }

    private static @Nullable String unit(@Nullable String key) {
        return key == null || key.startsWith("SupervisedUnit-") ? key : "SupervisedUnit-" + key;
    }

    /** Counts over the inspections of a time. */
    record StatisticsAnswer(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @JsonUnwrapped Inspections.Statistics statistics,
            String position,
            Instant asOf,
            @JsonUnwrapped Lacking lacking) {}
}
