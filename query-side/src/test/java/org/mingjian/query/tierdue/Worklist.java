package org.mingjian.query.tierdue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingjian.tier.GradedTier;
import mingjian.tier.TierInput;
import mingjian.tier.TierProposed;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.credit.Scoring;
import org.mingjian.query.creditstanding.CreditStandingFold;
import org.mingjian.query.creditstanding.CreditStandingView;
import org.mingjian.query.search.NamedSubjects;
import org.mingjian.query.search.Page;
import org.mingjian.query.search.Slice;
import org.mingjian.query.search.SubjectDesk;
import org.mingjian.query.search.Tiers;
import org.mingjian.query.search.Units;
import org.mingjian.query.support.History;
import org.mingjian.query.support.PackFacts;
import org.mingjian.query.support.Packs;
import org.mingjian.query.tierboard.TierBoardFold;
import org.mingjian.query.tierboard.TierBoardView;
import org.mingjian.query.unitdossier.UnitDossierFold;
import org.mingjian.query.unitdossier.UnitDossierView;
import org.mingjian.rules.tier.TierSchemes;

/** The worklist over a history, on 22 November 2026 by the packs shipped unless others are named. */
final class Worklist {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    final History history = new History();
    private TierSchemes schemes = new TierSchemes(PackFacts.INSTALLED.all());

    Worklist by(TierSchemes others) {
        schemes = others;
        return this;
    }

    List<DueTier> due() {
        return due(null);
    }

    List<DueTier> due(@Nullable String region) {
        return page(region, new Slice(List.of("-1"), 200)).items();
    }

    Page<DueTier> page(@Nullable String region, Slice slice) {
        var subjects = History.views(new CreditStandingFold(Packs.SHIPPED), history.events());
        var dues = new TierDues(
                (regions, page) -> inOrder(subjects.values(), page),
                new SubjectDesk(new Named(subjects)),
                new Dossiers(History.views(new UnitDossierFold(), history.events())),
                new Board(History.views(new TierBoardFold(), history.events())),
                new Scoring(Packs.SHIPPED),
                new SubjectSchemes(schemes));
        return dues.page(region, DAY, slice);
    }

    /** What is due is proposed. */
    void propose(DueTier due) {
        GradedTier graded = new GradedTier(
                due.graded().scheme(),
                due.graded().version(),
                due.graded().sha256(),
                due.graded().tier());
        history.add(
                due.stream(),
                due.subject(),
                due.unit(),
                TierProposed.newBuilder()
                        .setSubject(due.subject())
                        .setUnit(due.unit())
                        .setRegion(due.region())
                        .setSpecialty(due.specialty())
                        .setGraded(graded)
                        .setInput(TierInput.RISK)
                        .setReasons(List.of())
                        .setEvidence(due.evidence())
                        .setStanding(due.standing())
                        .setProposedOn(due.dueOn())
                        .build());
    }

    private static Page<CreditStandingView> inOrder(Collection<CreditStandingView> all, Slice slice) {
        List<CreditStandingView> page = all.stream()
                .filter(CreditStandingView::registered)
                .sorted(Comparator.comparing(CreditStandingView::subject))
                .filter(view -> view.subject().compareTo(slice.after().get(0)) > 0)
                .limit(slice.size())
                .toList();
        List<String> last =
                page.size() == slice.size() ? List.of(page.get(page.size() - 1).subject()) : List.of();
        return new Page<>(page, last, all.size());
    }

    private static <V> Map<String, V> only(Map<String, V> all, Collection<String> wanted) {
        Map<String, V> found = new HashMap<>(all);
        found.keySet().retainAll(wanted);
        return found;
    }

    private record Named(Map<String, CreditStandingView> views) implements NamedSubjects {
        @Override
        public Optional<CreditStandingView> byStream(String subject) {
            return Optional.ofNullable(views.get(subject));
        }

        @Override
        public Map<String, CreditStandingView> byStreams(Collection<String> subjects) {
            return only(views, subjects);
        }

        @Override
        public List<CreditStandingView> byKeys(Collection<String> keys) {
            return List.of();
        }
    }

    private record Dossiers(Map<String, UnitDossierView> views) implements Units {
        @Override
        public Optional<UnitDossierView> byStream(String unit) {
            return Optional.ofNullable(views.get(unit));
        }

        @Override
        public Map<String, UnitDossierView> byStreams(Collection<String> units) {
            return only(views, units);
        }

        @Override
        public Page<UnitDossierView> search(Filter filter, Slice slice) {
            throw new UnsupportedOperationException("a worklist asks for dossiers by their units");
        }
    }

    private record Board(Map<String, TierBoardView> views) implements Tiers {
        @Override
        public Map<String, TierBoardView> byStreams(Collection<String> streams) {
            return only(views, streams);
        }

        @Override
        public Page<TierBoardView> search(Filter filter, Slice slice) {
            throw new UnsupportedOperationException("a worklist asks for tiers by their streams");
        }

        @Override
        public Counts statistics(Filter filter) {
            throw new UnsupportedOperationException("a worklist counts nothing");
        }

        @Override
        public Page<TierBoardView> changed(LocalDate from, LocalDate to, Place place, Slice slice) {
            throw new UnsupportedOperationException("a worklist asks for tiers by their streams");
        }

        @Override
        public List<TierBoardView> ofUnit(String unit) {
            throw new UnsupportedOperationException("a worklist asks for tiers by their streams");
        }
    }
}
