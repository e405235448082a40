package org.mingjian.query.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import mingjian.penalty.PenaltyKind;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.penaltyregister.DecisionState;
import org.mingjian.query.penaltyregister.PenaltyRegisterView;
import org.mingjian.query.penaltyregister.PublicityState;
import org.mingjian.query.search.Penalties;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The penalty register, for regulators and officers. */
@RestController
class PenaltyController {
    private static final String VIEW = "penaltyregister";

    private final Penalties penalties;
    private final AskedStreams asked;
    private final PartiesByName parties;
    private final Stamps stamps;
    private final Today today;

    PenaltyController(Penalties penalties, AskedStreams asked, PartiesByName parties, Stamps stamps, Today today) {
        this.penalties = penalties;
        this.asked = asked;
        this.parties = parties;
        this.stamps = stamps;
        this.today = today;
    }

    @GetMapping("/api/v1/penalties")
    @ReadsViews(
            value = {VIEW, "creditstanding"},
            searches = true)
    DayPage<PenaltyItem> list(
            @RequestParam(required = false) @Nullable String party,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String organ,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String specialty,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String documentNumber,
            @RequestParam(required = false) @Nullable String publicity,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String size) {
        var stamp = stamps.ofAnswer();
        LocalDate day = today.or(Parameters.day("asOf", asOf));
        LocalDate first = Parameters.day("from", from);
        LocalDate last = Parameters.day("to", to);
        Parameters.refuseBackwards(first, last);
        String code = Parameters.oneOf("state", state, DecisionState.codes());
        String view = Parameters.oneOf("publicity", publicity, PublicityState.codes());
        var filter = new Penalties.Filter(
                asked.subjects("party", party),
                AskedStreams.of("SupervisedUnit", "unit", unit),
                Parameters.text("organ", organ),
                Parameters.text("region", region),
                Parameters.text("specialty", specialty),
                Parameters.symbol("kind", kind, PenaltyKind.values()),
                first,
                last,
                code == null ? null : DecisionState.of(code),
                day,
                Parameters.text("documentNumber", documentNumber),
                view == null ? null : PublicityState.of(view),
                false);
        var question = Cursor.of("penalties", filter);
        var page = penalties.search(filter, question.slice(cursor, Parameters.size(size)));
        return new DayPage<>(
                day,
                new PageAnswer<>(
                        page.items().stream()
                                .map(found -> PenaltyItem.of(found, day))
                                .toList(),
                        question.next(page),
                        page.total(),
                        stamp));
    }

    @GetMapping("/api/v1/penalties/{stream}")
    @ReadsViews(VIEW)
    CaseAnswer one(
            @PathVariable String stream, @RequestParam(required = false) @Nullable String asOf, Authentication caller) {
        var stamp = stamps.ofAnswer();
        String name = AskedStreams.named("PenaltyCase", stream);
        LocalDate day = today.or(Parameters.day("asOf", asOf));
        PenaltyRegisterView view = penalties
                .byStream(name)
                .filter(found -> found.matter() != null)
                .orElseThrow(() ->
                        ProblemException.absent("penalty-not-found", "stream", stream, stamp.lacking(Set.of(name))));
        var names = parties.of(view.penaltyCase(), caller);
        return new CaseAnswer(
                day,
                view,
                view.decisions().stream()
                        .map(decision -> PenaltyItem.of(
                                new Penalties.Registered(view, decision),
                                day,
                                names.get(decision.document().documentNumber())))
                        .toList(),
                stamp.position(),
                stamp.settledInstant(),
                stamp.lacking(Set.of(view.penaltyCase())));
    }

    /** The case whole, and its decisions as they stand on the day. */
    record CaseAnswer(
            LocalDate day,
            @JsonUnwrapped PenaltyRegisterView penaltyCase,
            List<PenaltyItem> register,
            String position,
            Instant asOf,
            @JsonUnwrapped Lacking lacking) {}
}
