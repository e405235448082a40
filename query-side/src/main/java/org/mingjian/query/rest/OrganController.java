package org.mingjian.query.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingjian.organ.OrganKind;
import mingjian.organ.OrganLevel;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.organroster.Organ;
import org.mingjian.query.organroster.OrganRosterView;
import org.mingjian.query.search.Organs;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Organs with powers and officers as of any day, for regulators and officers. */
@RestController
class OrganController {
    private static final String VIEW = "organroster";

    private final Organs organs;
    private final Roster roster;
    private final Stamps stamps;
    private final Today today;

    OrganController(Organs organs, Roster roster, Stamps stamps, Today today) {
        this.organs = organs;
        this.roster = roster;
        this.stamps = stamps;
        this.today = today;
    }

    @GetMapping("/api/v1/organs")
    @ReadsViews(value = VIEW, searches = true)
    DayPage<Item> list(
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String level,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String size) {
        var stamp = stamps.ofAnswer();
        LocalDate day = today.or(Parameters.day("asOf", asOf));
        var filter = new Organs.Filter(
                Parameters.text("name", name),
                Parameters.text("region", region),
                Parameters.symbol("kind", kind, OrganKind.values()),
                Parameters.symbol("level", level, OrganLevel.values()));
        var question = Cursor.of("organs", filter, day);
        var page = organs.search(filter, question.slice(cursor, Parameters.size(size)));
        return new DayPage<>(
                day,
                new PageAnswer<>(
                        page.items().stream()
                                .flatMap(view -> Item.of(view, day).stream())
                                .toList(),
                        question.next(page),
                        page.total(),
                        stamp));
    }

    /** Those who serve it that day; its cursor goes on with more of them. */
    @GetMapping("/api/v1/organs/{stream}")
    @ReadsViews(value = VIEW, searches = true)
    OrganAnswer one(
            @PathVariable String stream,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String size,
            Authentication caller) {
        var stamp = stamps.ofAnswer();
        LocalDate day = today.or(Parameters.day("asOf", asOf));
        String name = AskedStreams.named("Organ", stream);
        Item organ = organs.byStream(name)
                .flatMap(view -> Item.of(view, day))
                .orElseThrow(() ->
                        ProblemException.absent("organ-not-found", "stream", stream, stamp.lacking(Set.of(name))));
        var question = Cursor.of("officers", name, day);
        var page = organs.officersOf(name, question.slice(cursor, Parameters.size(size)));
        return new OrganAnswer(
                day,
                organ,
                roster.serving(name, page.items(), day, caller),
                question.next(page),
                stamp.position(),
                stamp.settledInstant(),
                stamp.lacking());
    }

    /** An organ as it was on a day; powers are those it had then. */
    record Item(
            String stream,
            String name,
            String kind,
            String level,
            String region,
            @Nullable String inNameOf,
            @Nullable String successor,
            @Nullable LocalDate succeededOn,
            List<Organ.Power> powers) {
        static Optional<Item> of(OrganRosterView view, LocalDate day) {
            return Optional.ofNullable(view.organ())
                    .map(organ -> new Item(
                            view.stream(),
                            organ.nameOn(day),
                            organ.kind(),
                            organ.level(),
                            organ.region(),
                            organ.inNameOf(),
                            organ.successor(),
                            organ.succeededOn(),
                            organ.powersOn(day)));
        }
    }

    /** An organ with those who serve it on the day. */
    record OrganAnswer(
            LocalDate day,
            @JsonUnwrapped Item organ,
            List<Roster.Line> officers,
            @Nullable String next,
            String position,
            Instant asOf,
            @JsonUnwrapped Lacking lacking) {}
}
