package org.mingjian.query.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.repairdesk.Kind;
import org.mingjian.query.repairdesk.MatterState;
import org.mingjian.query.repairdesk.RepairDeskView;
import org.mingjian.query.repairdesk.Situation;
import org.mingjian.query.search.Matters;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Requests for credit repair, objections and commitments: what waits as of any day, for regulators and officers. */
@RestController
class RepairController {
    private static final String VIEW = "repairdesk";

    private final Matters matters;
    private final AskedStreams asked;
    private final Stamps stamps;
    private final Today today;

    RepairController(Matters matters, AskedStreams asked, Stamps stamps, Today today) {
        this.matters = matters;
        this.asked = asked;
        this.stamps = stamps;
        this.today = today;
    }

    @GetMapping("/api/v1/repairs")
    @ReadsViews(
            value = {VIEW, "creditstanding"},
            searches = true)
    DayPage<MatterItem> repairs(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String organ,
            @RequestParam(required = false) @Nullable String penaltyCase,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String size) {
        return list(Kind.REPAIR, state, asOf, subject, organ, penaltyCase, cursor, size);
    }

    @GetMapping("/api/v1/objections")
    @ReadsViews(
            value = {VIEW, "creditstanding"},
            searches = true)
    DayPage<MatterItem> objections(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String organ,
            @RequestParam(required = false) @Nullable String penaltyCase,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String size) {
        return list(Kind.OBJECTION, state, asOf, subject, organ, penaltyCase, cursor, size);
    }

    @GetMapping("/api/v1/commitments")
    @ReadsViews(
            value = {VIEW, "creditstanding"},
            searches = true)
    DayPage<MatterItem> commitments(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String organ,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String size) {
        return list(Kind.COMMITMENT, state, asOf, subject, organ, null, cursor, size);
    }

    @GetMapping("/api/v1/repairs/{stream}/{repairId}")
    @ReadsViews(VIEW)
    DayItem<MatterAnswer> repair(
            @PathVariable String stream,
            @PathVariable String repairId,
            @RequestParam(required = false) @Nullable String asOf) {
        return one(AskedStreams.named("CreditRepair", stream) + "#" + repairId, asOf);
    }

    @GetMapping("/api/v1/objections/{stream}")
    @ReadsViews(VIEW)
    DayItem<MatterAnswer> objection(
            @PathVariable String stream, @RequestParam(required = false) @Nullable String asOf) {
        return one(AskedStreams.named("CreditObjection", stream), asOf);
    }

    @GetMapping("/api/v1/commitments/{stream}")
    @ReadsViews(VIEW)
    DayItem<MatterAnswer> commitment(
            @PathVariable String stream, @RequestParam(required = false) @Nullable String asOf) {
        return one(AskedStreams.named("CreditCommitment", stream), asOf);
    }

    private DayPage<MatterItem> list(
            Kind kind,
            @Nullable String state,
            @Nullable String asOf,
            @Nullable String subject,
            @Nullable String organ,
            @Nullable String penaltyCase,
            @Nullable String cursor,
            @Nullable String size) {
        var stamp = stamps.ofAnswer();
        LocalDate day = today.or(Parameters.day("asOf", asOf));
        String code = Parameters.oneOf("state", state, MatterState.codes(kind));
        var filter = new Matters.Filter(
                kind,
                code == null ? List.of() : MatterState.of(code),
                day,
                asked.subjects("subject", subject),
                AskedStreams.of("Organ", "organ", organ),
                AskedStreams.of("PenaltyCase", "penaltyCase", penaltyCase));
        var question = Cursor.of(kind.name(), filter);
        var page = matters.search(filter, question.slice(cursor, Parameters.size(size)));
        return new DayPage<>(
                day,
                new PageAnswer<>(
                        page.items().stream()
                                .map(view -> MatterItem.of(view, day))
                                .toList(),
                        question.next(page),
                        page.total(),
                        stamp));
    }

    private DayItem<MatterAnswer> one(String name, @Nullable String asOf) {
        var stamp = stamps.ofAnswer();
        LocalDate day = today.or(Parameters.day("asOf", asOf));
        RepairDeskView view = matters.byName(name)
                .filter(matter -> matter.about() != null)
                .orElseThrow(
                        () -> ProblemException.absent("matter-not-found", "stream", name, stamp.lacking(Set.of(name))));
        Situation then = view.on(day);
        return new DayItem<>(
                day,
                then == null ? null : then.state().code(),
                new MatterAnswer(then == null ? null : then.dueOn(), view),
                stamp.position(),
                stamp.settledInstant(),
                stamp.lacking(Set.of(view.matter())));
    }

    /** The matter, with the last day of the term that ran on the day asked about. */
    record MatterAnswer(
            @Nullable LocalDate dueOn, @JsonUnwrapped RepairDeskView matter) {}
}
