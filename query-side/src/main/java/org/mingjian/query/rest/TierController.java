package org.mingjian.query.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.search.Tiers;
import org.mingjian.query.tierboard.TierState;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tiers of units as of any day, for regulators and officers. Nobody else: some rest on risk. */
@RestController
class TierController {

    private static final String VIEW = "tierboard";

    private final Tiers tiers;
    private final TierAnswers answers;
    private final Stamps stamps;
    private final Today today;

    TierController(Tiers tiers, TierAnswers answers, Stamps stamps, Today today) {
        this.tiers = tiers;
        this.answers = answers;
        this.stamps = stamps;
        this.today = today;
    }

    @GetMapping("/api/v1/tiers")
    @ReadsViews(value = VIEW, searches = true)
    DayPage<TierItem> list(
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String specialty,
            @RequestParam(required = false) @Nullable String scheme,
            @RequestParam(required = false) @Nullable String tier,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String size) {
        var stamp = stamps.ofAnswer();
        var filter = filter(region, specialty, scheme, tier, state, asOf);
        var question = Cursor.of("tiers", filter);
        var page = tiers.search(filter, question.slice(cursor, Parameters.size(size)));
        return new DayPage<>(
                filter.day(),
                new PageAnswer<>(answers.items(page.items(), filter.day()), question.next(page), page.total(), stamp));
    }

    @GetMapping("/api/v1/tiers/statistics")
    @ReadsViews(value = VIEW, searches = true)
    StatisticsAnswer statistics(
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String specialty,
            @RequestParam(required = false) @Nullable String scheme,
            @RequestParam(required = false) @Nullable String tier,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String asOf) {
        var stamp = stamps.ofAnswer();
        var filter = filter(region, specialty, scheme, tier, state, asOf);
        return new StatisticsAnswer(
                filter.day(), tiers.statistics(filter), stamp.position(), stamp.settledInstant(), stamp.lacking());
    }

    /** A page ends with all that changed on a stream, so it may hold some more than its size; the total counts streams. */
    @GetMapping("/api/v1/tiers/changes")
    @ReadsViews(value = VIEW, searches = true)
    PageAnswer<TierChange> changes(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String specialty,
            @RequestParam(required = false) @Nullable String scheme,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String size) {
        var stamp = stamps.ofAnswer();
        LocalDate last = today.or(Parameters.day("to", to));
        LocalDate first = Parameters.day("from", from);
        LocalDate start = first == null ? last.withDayOfMonth(1) : first;
        Parameters.refuseBackwards(start, last);
        var place = place(region, specialty, scheme);
        var question = Cursor.of("tier-changes", start, last, place);
        var page = tiers.changed(start, last, place, question.slice(cursor, Parameters.size(size)));
        return new PageAnswer<>(
                page.items().stream()
                        .flatMap(view -> TierChange.of(view, start, last))
                        .toList(),
                question.next(page),
                page.total(),
                stamp);
    }

    /** All tiers of a unit, the lists it is on, and what follows from them together. */
    @GetMapping("/api/v1/tiers/{unit}")
    @ReadsViews(
            value = {VIEW, "unitdossier"},
            searches = true)
    UnitTiers unit(@PathVariable String unit, @RequestParam(required = false) @Nullable String asOf) {
        var stamp = stamps.ofAnswer();
        LocalDate day = today.or(Parameters.day("asOf", asOf));
        String name = AskedStreams.named("SupervisedUnit", unit);
        var found = answers.ofUnit(name, day);
        if (found.isEmpty()) {
            Set<String> streams = Set.of(TierAnswers.listingOf(name));
            throw ProblemException.absent("tiers-not-found", "unit", name, stamp.lacking(streams));
        }
        return new UnitTiers(day, name, found.get(), stamp.position(), stamp.settledInstant(), stamp.lacking());
    }

    private Tiers.Filter filter(
            @Nullable String region,
            @Nullable String specialty,
            @Nullable String scheme,
            @Nullable String tier,
            @Nullable String state,
            @Nullable String asOf) {
        String code = Parameters.oneOf("state", state, TierState.codes());
        return new Tiers.Filter(
                place(region, specialty, scheme),
                Parameters.text("tier", tier),
                code == null ? null : TierState.of(code),
                today.or(Parameters.day("asOf", asOf)));
    }

    private static Tiers.Place place(@Nullable String region, @Nullable String specialty, @Nullable String scheme) {
        return new Tiers.Place(
                Parameters.text("region", region),
                Parameters.text("specialty", specialty),
                Parameters.text("scheme", scheme));
    }

    /** Counts of a day. */
    record StatisticsAnswer(
            LocalDate day,
            @JsonUnwrapped Tiers.Counts counts,
            String position,
            Instant asOf,
            @JsonUnwrapped Lacking lacking) {}

    /** All there is of a unit on a day. */
    record UnitTiers(
            LocalDate day,
            String unit,
            @JsonUnwrapped TierAnswers.OfUnit tiers,
            String position,
            Instant asOf,
            @JsonUnwrapped Lacking lacking) {}
}
