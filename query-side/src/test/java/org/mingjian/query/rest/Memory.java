package org.mingjian.query.rest;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.DamagedStreamException;
import org.mingjian.query.authorisations.AuthorisationFold;
import org.mingjian.query.authorisations.AuthorisationView;
import org.mingjian.query.casehistory.StreamUnreadableException;
import org.mingjian.query.casehistory.Streams;
import org.mingjian.query.creditstanding.CreditStandingFold;
import org.mingjian.query.creditstanding.CreditStandingView;
import org.mingjian.query.inspectiondocket.InspectionDocketFold;
import org.mingjian.query.inspectiondocket.InspectionDocketView;
import org.mingjian.query.organroster.OrganRosterFold;
import org.mingjian.query.organroster.OrganRosterView;
import org.mingjian.query.penaltyregister.Amount;
import org.mingjian.query.penaltyregister.PenaltyRegisterFold;
import org.mingjian.query.penaltyregister.PenaltyRegisterView;
import org.mingjian.query.projection.RecordedEvent;
import org.mingjian.query.rectificationdocket.RectificationDocketFold;
import org.mingjian.query.rectificationdocket.RectificationDocketView;
import org.mingjian.query.rectificationdocket.Situation;
import org.mingjian.query.repairdesk.RepairDeskFold;
import org.mingjian.query.repairdesk.RepairDeskView;
import org.mingjian.query.search.Authorisations;
import org.mingjian.query.search.Inspections;
import org.mingjian.query.search.Matters;
import org.mingjian.query.search.Orders;
import org.mingjian.query.search.Organs;
import org.mingjian.query.search.Page;
import org.mingjian.query.search.Penalties;
import org.mingjian.query.search.Slice;
import org.mingjian.query.search.Subjects;
import org.mingjian.query.search.Tiers;
import org.mingjian.query.search.Units;
import org.mingjian.query.support.History;
import org.mingjian.query.support.Packs;
import org.mingjian.query.tierboard.TierBoardFold;
import org.mingjian.query.tierboard.TierBoardView;
import org.mingjian.query.unitdossier.UnitDossierFold;
import org.mingjian.query.unitdossier.UnitDossierView;

/** Views and streams of a history, in memory. */
final class Memory {
    /** Somebody deleted it on the server of the log. */
    static final String DAMAGED = "Inspection-01JD00000000000000000000DD";

    private final History history;

    Memory(History history) {
        this.history = history;
    }

    Streams streams() {
        Streams recorded = history.streams();
        return stream -> {
            if (stream.equals(DAMAGED)) {
                throw StreamUnreadableException.of(new DamagedStreamException(DAMAGED, "it was deleted on the server"));
            }
            return recorded.read(stream);
        };
    }

    static <V> Page<V> page(Collection<V> all, Function<V, String> key, Predicate<V> wanted, Slice slice) {
        List<V> matching =
                all.stream().filter(wanted).sorted(Comparator.comparing(key)).toList();
        List<V> items = matching.stream()
                .filter(v -> slice.after().isEmpty()
                        || key.apply(v).compareTo(slice.after().get(0)) > 0)
                .limit(slice.size())
                .toList();
        List<String> last = items.size() == slice.size() ? List.of(key.apply(items.get(items.size() - 1))) : List.of();
        return new Page<>(items, last, matching.size());
    }

    Subjects subjects() {
        Map<String, CreditStandingView> views = History.views(new CreditStandingFold(Packs.SHIPPED), history.events());
        return new Subjects() {
            @Override
            public Optional<CreditStandingView> byStream(String subject) {
                return Optional.ofNullable(views.get(subject));
            }

            @Override
            public Map<String, CreditStandingView> byStreams(Collection<String> subjects) {
                return views.entrySet().stream()
                        .filter(e -> subjects.contains(e.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            }

            @Override
            public List<CreditStandingView> byKeys(Collection<String> keys) {
                return views.values().stream()
                        .filter(view -> view.keys().stream().anyMatch(keys::contains))
                        .toList();
            }

            @Override
            public Page<CreditStandingView> search(Filter filter, Slice slice) {
                String name = filter.name();
                return page(
                        views.values(),
                        CreditStandingView::subject,
                        view -> view.registered()
                                && view.mergedInto() == null
                                && (name == null || view.sortKey().contains(name)),
                        slice);
            }
        };
    }

    Units units() {
        Map<String, UnitDossierView> views = History.views(new UnitDossierFold(), history.events());
        return new Units() {
            @Override
            public Optional<UnitDossierView> byStream(String unit) {
                return Optional.ofNullable(views.get(unit));
            }

            @Override
            public Map<String, UnitDossierView> byStreams(Collection<String> units) {
                return views;
            }

            @Override
            public Page<UnitDossierView> search(Filter filter, Slice slice) {
                return page(views.values(), UnitDossierView::unit, view -> true, slice);
            }
        };
    }

    Inspections inspections() {
        Map<String, InspectionDocketView> views = History.views(new InspectionDocketFold(), history.events());
        return new Inspections() {
            @Override
            public Page<InspectionDocketView> search(Filter filter, Slice slice) {
                return page(
                        views.values(),
                        InspectionDocketView::inspection,
                        view -> filter.subjects().isEmpty()
                                || filter.subjects().contains(String.valueOf(view.subject())),
                        slice);
            }

            @Override
            public Statistics statistics(@Nullable LocalDate from, @Nullable LocalDate to) {
                return new Statistics(
                        views.size(),
                        Map.of(),
                        new Findings(0, 0, Map.of(), Map.of(), Map.of(), Map.of(), Map.of("CAD", new Amount(1, 5))));
            }
        };
    }

    Orders orders() {
        Map<String, RectificationDocketView> views = History.views(new RectificationDocketFold(), history.events());
        return new Orders() {
            @Override
            public Optional<RectificationDocketView> byStream(String order) {
                return Optional.ofNullable(views.get(order));
            }

            @Override
            public Page<RectificationDocketView> search(Filter filter, Slice slice) {
                return page(
                        views.values(),
                        RectificationDocketView::order,
                        view -> {
                            Situation then = view.on(filter.day());
                            return then != null
                                    && (filter.states().isEmpty()
                                            || filter.states().contains(then.state()));
                        },
                        slice);
            }
        };
    }

    Penalties penalties() {
        Map<String, PenaltyRegisterView> views =
                History.views(new PenaltyRegisterFold(Packs.PUBLICITY), history.events());
        return new Penalties() {
            @Override
            public Optional<PenaltyRegisterView> byStream(String penaltyCase) {
                return Optional.ofNullable(views.get(penaltyCase));
            }

            @Override
            public Page<Registered> search(Filter filter, Slice slice) {
                Page<PenaltyRegisterView> cases = page(
                        views.values(),
                        PenaltyRegisterView::penaltyCase,
                        view -> !Registered.matching(view, filter).isEmpty(),
                        slice);
                var items = cases.items().stream()
                        .flatMap(view -> Registered.matching(view, filter).stream())
                        .toList();
                return new Page<>(items, cases.last(), cases.total());
            }
        };
    }

    Matters matters() {
        Map<String, RepairDeskView> views = History.views(new RepairDeskFold(), history.events());
        return new Matters() {
            @Override
            public Optional<RepairDeskView> byName(String matter) {
                return Optional.ofNullable(views.get(matter));
            }

            @Override
            public Page<RepairDeskView> search(Filter filter, Slice slice) {
                return page(views.values(), RepairDeskView::matter, view -> takes(filter, view), slice);
            }

            private static boolean takes(Filter filter, RepairDeskView view) {
                var then = view.on(filter.day());
                var about = view.about();
                return about != null
                        && about.kind() == filter.kind()
                        && then != null
                        && (filter.subjects().isEmpty() || filter.subjects().contains(about.subject()))
                        && (filter.states().isEmpty() || filter.states().contains(then.state()));
            }
        };
    }

    Authorisations authorisations() {
        Map<String, AuthorisationView> views = History.views(new AuthorisationFold(), history.events());
        return new Authorisations() {
            @Override
            public Optional<AuthorisationView> byStream(String authorisation) {
                return Optional.ofNullable(views.get(authorisation));
            }

            @Override
            public Page<AuthorisationView> search(Filter filter, Slice slice) {
                return page(
                        views.values(),
                        AuthorisationView::authorisation,
                        view -> filter.state() == null || filter.state() == view.on(filter.day()),
                        slice);
            }
        };
    }

    Organs organs() {
        Map<String, OrganRosterView> views = History.views(new OrganRosterFold(), history.events());
        return new Organs() {
            @Override
            public Optional<OrganRosterView> byStream(String stream) {
                return Optional.ofNullable(views.get(stream));
            }

            @Override
            public Page<OrganRosterView> search(Filter filter, Slice slice) {
                return page(views.values(), OrganRosterView::stream, view -> view.organ() != null, slice);
            }

            @Override
            public Page<OrganRosterView> officersOf(String organ, Slice slice) {
                return page(views.values(), OrganRosterView::stream, view -> view.officer() != null, slice);
            }
        };
    }

    Tiers tiers() {
        Map<String, TierBoardView> views = History.views(new TierBoardFold(), history.events());
        return new MemoryTiers(views);
    }

    List<RecordedEvent> events() {
        return history.events();
    }
}
