package org.mingjian.query.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.search.Units;
import org.mingjian.query.unitdossier.UnitDossierView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Supervised units, for regulators. */
@RestController
class UnitController {
    private static final String VIEW = "unitdossier";

    private final Units units;
    private final Stamps stamps;

    UnitController(Units units, Stamps stamps) {
        this.units = units;
        this.stamps = stamps;
    }

    @GetMapping("/api/v1/units")
    @ReadsViews(value = VIEW, searches = true)
    PageAnswer<UnitItem> list(
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String specialty,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String size) {
        var stamp = stamps.ofAnswer();
        var filter = new Units.Filter(
                Parameters.text("name", name),
                Parameters.text("region", region),
                Parameters.text("specialty", specialty),
                Parameters.text("category", category));
        var question = Cursor.of("units", filter);
        var page = units.search(filter, question.slice(cursor, Parameters.size(size)));
        return new PageAnswer<>(
                page.items().stream().map(UnitItem::of).toList(), question.next(page), page.total(), stamp);
    }

    @GetMapping("/api/v1/units/{key}")
    @ReadsViews(VIEW)
    Dossier dossier(@PathVariable String key) {
        var stamp = stamps.ofAnswer();
        String stream = key.startsWith("SupervisedUnit-") ? key : "SupervisedUnit-" + key;
        UnitDossierView view = units.byStream(stream)
                .filter(UnitDossierView::known)
                .orElseThrow(
                        () -> ProblemException.absent("unit-not-found", "key", key, stamp.lacking(Set.of(stream))));
        List<Visit> visits = view.inspections().entrySet().stream()
                .map(entry -> new Visit(entry.getKey(), entry.getValue()))
                .sorted(Visit.NEWEST_FIRST)
                .toList();
        return new Dossier(view, visits, stamp.position(), stamp.settledInstant(), stamp.lacking(Set.of(stream)));
    }

    /** The dossier, with its inspections also as a list, newest first. */
    record Dossier(
            @JsonUnwrapped UnitDossierView dossier,
            List<Visit> inspectionsNewestFirst,
            String position,
            Instant asOf,
            @JsonUnwrapped Lacking lacking) {}

    /** An inspection in the dossier. */
    record Visit(String inspection, @JsonUnwrapped UnitDossierView.InspectionLine line) {
        static final Comparator<Visit> NEWEST_FIRST =
                Comparator.comparing(Visit::day).reversed().thenComparing(Visit::inspection);

        private LocalDate day() {
            LocalDate on = line.on();
            return on == null ? LocalDate.MAX : on;
        }
    }

    /** A unit in a list. */
    record UnitItem(
            String unit,
            @Nullable String name,
            @Nullable String subject,
            String region,
            @Nullable String address,
            List<String> specialties,
            List<String> categories,
            boolean open,
            Map<String, Integer> findings,
            @Nullable LocalDate lastInspectedOn) {
        static UnitItem of(UnitDossierView view) {
            return new UnitItem(
                    view.unit(),
                    view.name(),
                    view.subject(),
                    view.region(),
                    view.address(),
                    view.specialties(),
                    view.categories(),
                    view.closed() == null,
                    view.findings(),
                    view.lastInspectedOn());
        }
    }
}
