package org.mingjian.query.tierdue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.credit.Scoring;
import org.mingjian.query.creditstanding.CreditStandingView;
import org.mingjian.query.search.ChangedSubjects;
import org.mingjian.query.search.FoundSubject;
import org.mingjian.query.search.Page;
import org.mingjian.query.search.Slice;
import org.mingjian.query.search.SubjectDesk;
import org.mingjian.query.search.Tiers;
import org.mingjian.query.search.Units;
import org.mingjian.query.tierboard.TierBoardView;

/**
 * The worklist of tiers to be proposed: what schemes that grade by an answer about a subject give today, where it is news.
 * Methods throw StoreUnavailableException when the store is away.
 */
public final class TierDues {

    private record Graded(FoundSubject found, List<Gradable> at) {}

    private final ChangedSubjects subjects;
    private final SubjectDesk desk;
    private final Units units;
    private final Tiers tiers;
    private final Scoring scoring;
    private final SubjectSchemes schemes;

    public TierDues(
            ChangedSubjects subjects,
            SubjectDesk desk,
            Units units,
            Tiers tiers,
            Scoring scoring,
            SubjectSchemes schemes) {
        this.subjects = subjects;
        this.desk = desk;
        this.units = units;
        this.tiers = tiers;
        this.scoring = scoring;
        this.schemes = schemes;
    }

    /** One text for the rules that decide what is due; with others all subjects are to be looked at again. */
    public String rules() {
        return schemes.fingerprint();
    }

    /**
     * What is due of the subjects that changed after a place. The size is that of subjects looked at, of which most owe nothing.
     *
     * @param region prefix of where units lie; null for anywhere
     */
    public Page<DueTier> page(@Nullable String region, LocalDate day, Slice slice) {
        Set<String> places = region == null ? schemes.places() : Set.of(region);
        if (places.isEmpty()) {
            return new Page<>(List.of(), List.of(), 0);
        }
        Page<CreditStandingView> changed = subjects.changed(places, slice);
        return new Page<>(due(answering(changed.items()), region, day), changed.last(), changed.total());
    }

    /** Facts of a subject that was merged are those of the one that answers for it. */
    private List<FoundSubject> answering(List<CreditStandingView> changed) {
        Map<String, FoundSubject> answering = new LinkedHashMap<>();
        for (CreditStandingView view : changed) {
            Optional<FoundSubject> found =
                    view.mergedInto() == null ? Optional.of(desk.with(view)) : desk.find(view.subject());
            found.ifPresent(one -> answering.putIfAbsent(one.subject().subject(), one));
        }
        return List.copyOf(answering.values());
    }

    private List<DueTier> due(List<FoundSubject> answering, @Nullable String region, LocalDate day) {
        Gradables gradables =
                Gradables.of(answering.stream().map(FoundSubject::subject).toList(), units, schemes, region, day);
        List<Graded> graded = answering.stream()
                .map(found -> new Graded(found, gradables.of(found.subject())))
                .filter(one -> !one.at().isEmpty())
                .toList();
        Map<String, TierBoardView> board = tiers.byStreams(graded.stream()
                .flatMap(one -> one.at().stream())
                .map(Gradable::stream)
                .toList());
        List<DueTier> due = new ArrayList<>();
        for (Graded one : graded) {
            SubjectAnswers answers = new SubjectAnswers(scoring, one.found(), day);
            Judgement judgement = new Judgement(one.found().subject().subject(), answers, day);
            one.at().forEach(at -> judgement.of(at, board.get(at.stream())).ifPresent(due::add));
        }
        return due;
    }
}
