package org.mingjian.query.penaltyregister;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import mingjian.penalty.ReviewOutcome;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.days.DayRange;

/**
 * A decision and what became of it.
 *
 * @param document what it says
 * @param party stream of its party
 * @param on day of the decision; where a source states none, day of the act
 * @param dayOfActUsed whether it is that
 * @param kinds symbols of the kinds of penalty, as they are now
 * @param fine the fine as it is now
 * @param turns what made it stand otherwise, in the order recorded
 * @param performances what its party did
 * @param publications where it was made public and withdrawn
 * @param disclosable whether it may be shown outside as it stands now: to be published, served, not withdrawn, and held
 *     against its party still after the reviews in the order recorded, and not repaired
 * @param publicity how long it is public, by the rules of its day
 * @param days by name of a {@link DecisionState}, the days on which it is in it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Decision(
        Document document,
        String party,
        LocalDate on,
        boolean dayOfActUsed,
        List<String> kinds,
        @Nullable Amount fine,
        List<Turn> turns,
        List<Performance> performances,
        List<Publication> publications,
        boolean disclosable,
        DecisionPublicity publicity,
        Map<String, List<DayRange>> days) {

    /**
     * What an act of service or of review did.
     *
     * @param on the day
     * @param what SERVED, REVIEW_REQUESTED or REVIEW_DECIDED
     * @param how method of service; else the instance
     * @param reviewId the review; null for service
     * @param body the reviewing body
     * @param outcome symbol of the outcome
     * @param outcomeNumber number of its document
     * @param effectiveOn day from which the outcome can no longer be contested
     * @param kinds kinds from then on; none when they stay
     * @param fine the fine from then on; null when it stays
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Turn(
            LocalDate on,
            What what,
            @Nullable String how,
            @Nullable String reviewId,
            @Nullable String body,
            @Nullable String outcome,
            @Nullable String outcomeNumber,
            @Nullable LocalDate effectiveOn,
            List<String> kinds,
            @Nullable Amount fine) {
        ReviewOutcome reviewed() {
            return ReviewOutcome.valueOf(String.valueOf(outcome));
        }
    }

    /** What a turn is. */
    public enum What {
        SERVED,
        REVIEW_REQUESTED,
        REVIEW_DECIDED
    }

    /**
     * What the party did.
     *
     * @param obligation id of the obligation
     * @param on the day
     * @param paid what was paid
     * @param surcharge what was paid on top for being late
     * @param complete whether the obligation is met by it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Performance(
            String obligation,
            LocalDate on,
            @Nullable Amount paid,
            @Nullable Amount surcharge,
            boolean complete) {}

    /**
     * A publication, or its end.
     *
     * @param on the day
     * @param channel where
     * @param withdrawnFor the public reason of a withdrawal; null for a publication
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Publication(
            LocalDate on, String channel, @Nullable String withdrawnFor) {}

    static Decision made(Document document, String party, LocalDate on, boolean dayOfActUsed, boolean served) {
        List<Turn> turns = served ? List.of(turn(on, What.SERVED, null)) : List.of();
        return new Decision(
                document,
                party,
                on,
                dayOfActUsed,
                document.kinds(),
                document.fine(),
                turns,
                List.of(),
                List.of(),
                mayBeShown(document, turns, List.of()),
                DecisionPublicity.UNKNOWN,
                StandingOfDecision.days(on, turns));
    }

    static Turn turn(LocalDate on, What what, @Nullable String how) {
        return new Turn(on, what, how, null, null, null, null, null, List.of(), null);
    }

    Decision with(Turn turn) {
        return having(
                turn.kinds().isEmpty() ? kinds : turn.kinds(),
                turn.fine() == null ? fine : turn.fine(),
                and(turns, turn),
                performances,
                publications);
    }

    Decision with(Performance performance) {
        return having(kinds, fine, turns, and(performances, performance), publications);
    }

    Decision with(Publication publication) {
        return having(kinds, fine, turns, performances, and(publications, publication));
    }

    private Decision having(
            List<String> itsKinds,
            @Nullable Amount itsFine,
            List<Turn> itsTurns,
            List<Performance> itsPerformances,
            List<Publication> itsPublications) {
        return new Decision(
                document,
                party,
                on,
                dayOfActUsed,
                itsKinds,
                itsFine,
                itsTurns,
                itsPerformances,
                itsPublications,
                mayBeShown(document, itsTurns, itsPublications),
                publicity,
                StandingOfDecision.days(on, itsTurns));
    }

    /** The same by the rules on publicity, with what stands on other streams about its record. */
    Decision inPublic(@Nullable String region, Collection<Mark> all, PublicityRules rules) {
        List<Mark> marks = all.stream()
                .filter(mark -> Objects.equals(mark.decision(), document.documentNumber()))
                .toList();
        return new Decision(
                document,
                party,
                on,
                dayOfActUsed,
                kinds,
                fine,
                turns,
                performances,
                publications,
                mayBeShown(document, turns, publications) && marks.stream().noneMatch(Mark::hides),
                new InPublic(this, region, marks, rules).publicity(),
                days);
    }

    private static <T> List<T> and(List<T> before, T next) {
        return Stream.concat(before.stream(), Stream.of(next)).toList();
    }

    private static boolean mayBeShown(Document document, List<Turn> turns, List<Publication> publications) {
        boolean withdrawn = !publications.isEmpty()
                && publications.get(publications.size() - 1).withdrawnFor() != null;
        return document.forPublication()
                && !withdrawn
                && turns.stream().anyMatch(turn -> turn.what() == What.SERVED)
                && StandingOfDecision.left(turns).stands();
    }

    /** Whether any review left it otherwise than its document says; a further review leaves that as it is. */
    public boolean changedByReview() {
        return turns.stream()
                .filter(turn -> turn.what() == What.REVIEW_DECIDED)
                .anyMatch(turn -> turn.fine() != null
                        || !turn.kinds().isEmpty()
                        || DecisionState.IN_FORCE.after(turn.reviewed(), false) == DecisionState.CHANGED);
    }

    /** Whether it penalises by other kinds than its document says. */
    public boolean ofOtherKinds() {
        return !Set.copyOf(kinds).equals(Set.copyOf(document.kinds()));
    }

    /** How it stands on a day; null before it was made. */
    public @Nullable DecisionState standing(LocalDate day) {
        return StandingOfDecision.on(day, on, turns);
    }

    boolean isOf(String documentNumber) {
        return documentNumber.equals(document.documentNumber());
    }
}
