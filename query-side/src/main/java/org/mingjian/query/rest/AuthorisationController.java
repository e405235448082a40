package org.mingjian.query.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import mingjian.authorisation.AuthorisationKind;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.authorisations.AuthorisationState;
import org.mingjian.query.authorisations.AuthorisationView;
import org.mingjian.query.search.Authorisations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Licences and filings as they were on any day, for regulators and officers. */
@RestController
class AuthorisationController {
    private static final String VIEW = "authorisations";

    private final Authorisations authorisations;
    private final AskedStreams asked;
    private final Stamps stamps;
    private final Today today;

    AuthorisationController(Authorisations authorisations, AskedStreams asked, Stamps stamps, Today today) {
        this.authorisations = authorisations;
        this.asked = asked;
        this.stamps = stamps;
        this.today = today;
    }

    @GetMapping("/api/v1/authorisations")
    @ReadsViews(
            value = {VIEW, "creditstanding"},
            searches = true)
    DayPage<Item> list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String specialty,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String size) {
        var stamp = stamps.ofAnswer();
        LocalDate day = today.or(Parameters.day("asOf", asOf));
        String code = Parameters.oneOf("state", state, AuthorisationState.codes());
        var filter = new Authorisations.Filter(
                code == null ? null : AuthorisationState.of(code),
                day,
                asked.subjects("subject", subject),
                AskedStreams.of("SupervisedUnit", "unit", unit),
                Parameters.text("region", region),
                Parameters.text("specialty", specialty),
                Parameters.symbol("kind", kind, AuthorisationKind.values()),
                Parameters.text("number", number));
        var question = Cursor.of("authorisations", filter);
        var page = authorisations.search(filter, question.slice(cursor, Parameters.size(size)));
        return new DayPage<>(
                day,
                new PageAnswer<>(
                        page.items().stream().map(view -> Item.of(view, day)).toList(),
                        question.next(page),
                        page.total(),
                        stamp));
    }

    @GetMapping("/api/v1/authorisations/{stream}")
    @ReadsViews(VIEW)
    DayItem<AuthorisationView> one(@PathVariable String stream, @RequestParam(required = false) @Nullable String asOf) {
        var stamp = stamps.ofAnswer();
        String name = AskedStreams.named("Authorisation", stream);
        LocalDate day = today.or(Parameters.day("asOf", asOf));
        AuthorisationView view = authorisations
                .byStream(name)
                .filter(found -> found.grant() != null)
                .orElseThrow(() -> ProblemException.absent(
                        "authorisation-not-found", "stream", stream, stamp.lacking(Set.of(name))));
        AuthorisationState state = view.on(day);
        return new DayItem<>(
                day,
                state == null ? null : state.code(),
                view,
                stamp.position(),
                stamp.settledInstant(),
                stamp.lacking(Set.of(view.authorisation())));
    }

    /** An authorisation in a list, with its state on the day asked about; number, scope and end are as known now. */
    record Item(
            String authorisation,
            @Nullable String state,
            @JsonUnwrapped AuthorisationView.@Nullable Grant grant,
            @Nullable String organ,
            @Nullable String number,
            List<String> scope,
            @Nullable LocalDate validUntil) {
        static Item of(AuthorisationView view, LocalDate day) {
            AuthorisationState state = view.on(day);
            return new Item(
                    view.authorisation(),
                    state == null ? null : state.code(),
                    view.grant(),
                    view.organ(),
                    view.number(),
                    view.scope(),
                    view.validUntil());
        }
    }
}
