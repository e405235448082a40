package org.mingjian.query.unitdossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.authorisations.AuthorisationView;
import org.mingjian.query.unitdossier.UnitDossierView.InspectionLine;

/** A dossier being changed by one event; what follows from the rest is worked out when it is finished. */
final class Draft {
    final String unit;

    @Nullable
    String subject;

    String region;

    @Nullable
    String name;

    @Nullable
    String address;

    UnitDossierView.@Nullable Location location;
    List<String> specialties;
    List<String> categories;
    Map<String, String> stated;

    @Nullable
    LocalDate openedOn;

    UnitDossierView.@Nullable Closed closed;
    final List<UnitDossierView.ProfileFrom> profiles;
    final List<UnitDossierView.RunBy> subjects;
    final List<UnitDossierView.Site> sites;
    final Map<String, InspectionLine> inspections;
    final Map<String, UnitDossierView.OrderLine> orders;
    final Map<String, UnitDossierView.PenaltyLine> penalties;
    final Map<String, AuthorisationView> authorisations;
    final Map<String, UnitDossierView.VisitLine> visits;
    final Map<String, Long> streams;

    Draft(UnitDossierView view) {
        unit = view.unit();
        subject = view.subject();
        region = view.region();
        name = view.name();
        address = view.address();
        location = view.location();
        specialties = view.specialties();
        categories = view.categories();
        stated = view.stated();
        openedOn = view.openedOn();
        closed = view.closed();
        profiles = new ArrayList<>(view.profiles());
        subjects = new ArrayList<>(view.subjects());
        sites = new ArrayList<>(view.sites());
        inspections = new TreeMap<>(view.inspections());
        orders = new TreeMap<>(view.orders());
        penalties = new TreeMap<>(view.penalties());
        authorisations = new TreeMap<>(view.authorisations());
        visits = new TreeMap<>(view.visits());
        streams = new TreeMap<>(view.streams());
    }

    UnitDossierView finish() {
        return new UnitDossierView(
                unit,
                subject,
                region,
                name,
                name == null ? unit : name,
                address,
                location,
                specialties,
                categories,
                stated,
                openedOn,
                closed,
                List.copyOf(profiles),
                List.copyOf(subjects),
                List.copyOf(sites),
                inspections,
                orders,
                penalties,
                authorisations,
                visits,
                findings(),
                inspections.values().stream()
                        .map(InspectionLine::on)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .orElse(null),
                streams);
    }

    private Map<String, Integer> findings() {
        var counts = new TreeMap<String, Integer>();
        inspections
                .values()
                .forEach(line -> line.findings().values().forEach(severity -> counts.merge(severity, 1, Integer::sum)));
        return counts;
    }
}
