package org.mingjian.command.penalty.dossier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mingjian.penalty.CaseFiled;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.ReviewEffect;

/**
 * All that later commands of a case are judged by.
 *
 * @param subject stream of the subject that the suspicion fell on first
 * @param unit stream of the unit; null when it concerns none
 * @param region region in which it lies
 * @param organ stream of the organ that filed it; null when its token named none
 * @param handlers streams of the officers who handle it
 * @param filedOn the day it was filed
 * @param concludedOn the day it was concluded last; null before
 * @param acts the acts established, by id
 * @param notices the notices served, by id
 * @param decisions the decisions made, by number
 * @param reviews the reviews, by id
 */
public record Dossier(
        String subject,
        @Nullable String unit,
        String region,
        @Nullable String organ,
        List<String> handlers,
        LocalDate filedOn,
        @Nullable LocalDate concludedOn,
        Map<String, EstablishedAct> acts,
        Map<String, Notice> notices,
        Map<String, Decision> decisions,
        Map<String, Review> reviews) {

    /** A case that was filed just now. */
    public static Dossier of(CaseFiled e, Optional<String> organ) {
        return new Dossier(
                e.getSubject(),
                e.getUnit(),
                e.getRegion(),
                organ.orElse(null),
                List.copyOf(e.getHandlers()),
                e.getFiledOn(),
                null,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of());
    }

    public List<EstablishedAct> actsOf(Collection<String> ids) {
        return ids.stream().map(acts::get).filter(act -> act != null).toList();
    }

    /** Ids of all obligations of all decisions. */
    public Set<String> dues() {
        return decisions.values().stream()
                .flatMap(decision -> decision.dues().keySet().stream())
                .collect(Collectors.toSet());
    }

    /** Ids of the acts that a decision in effect fines. */
    public Set<String> fined() {
        return decisions.values().stream()
                .filter(Decision::inEffect)
                .flatMap(decision -> decision.fined().stream())
                .collect(Collectors.toSet());
    }

    /** The day of the last review by which one of these acts is to be decided anew; null when there was none. */
    public @Nullable LocalDate anewOn(Collection<String> ids) {
        return reviews.values().stream()
                .filter(review -> review.effect() == ReviewEffect.ANEW)
                .filter(review -> decisions.containsKey(review.decision())
                        && !Collections.disjoint(
                                decisions.get(review.decision()).acts(), ids))
                .map(Review::on)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    Dossier withConcluded(LocalDate day) {
        return having(day, acts, notices, decisions, reviews);
    }

    Dossier withActs(Map<String, EstablishedAct> now) {
        return having(concludedOn, now, notices, decisions, reviews);
    }

    Dossier withNotice(String id, Notice notice) {
        return having(concludedOn, acts, plus(notices, id, notice), decisions, reviews);
    }

    Dossier withDecision(String number, Decision decision) {
        return having(concludedOn, acts, notices, plus(decisions, number, decision), reviews);
    }

    Dossier withReview(String id, Review review) {
        return having(concludedOn, acts, notices, decisions, plus(reviews, id, review));
    }

    private Dossier having(
            @Nullable LocalDate concluded,
            Map<String, EstablishedAct> itsActs,
            Map<String, Notice> itsNotices,
            Map<String, Decision> itsDecisions,
            Map<String, Review> itsReviews) {
        return new Dossier(
                subject,
                unit,
                region,
                organ,
                handlers,
                filedOn,
                concluded,
                itsActs,
                itsNotices,
                itsDecisions,
                itsReviews);
    }

    static <V> Map<String, V> plus(Map<String, V> before, String key, V value) {
        Map<String, V> more = new LinkedHashMap<>(before);
        more.put(key, value);
        return more;
    }
}
