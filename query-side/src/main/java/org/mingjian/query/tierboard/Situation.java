package org.mingjian.query.tierboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.days.DayRange;

/**
 * What a grading is on a day, by the acts up to that day: one of a later day says nothing of it, whenever it was recorded.
 *
 * @param decided the decision by which the tier stands; null when none does
 * @param proposed the proposal that nobody has decided upon; null when there is none
 * @param objected the objection that is not decided; null when there is none
 * @param reviewBy the last day by which the tier that stands is looked at again; null where none is set
 * @param states what it is
 */
public record Situation(
        @Nullable Act decided,
        @Nullable Act proposed,
        @Nullable Act objected,
        @Nullable LocalDate reviewBy,
        Set<TierState> states) {

    static Situation on(LocalDate day, List<Act> acts) {
        Act standing = null;
        Act coming = null;
        Act proposed = null;
        Act objected = null;
        for (Act act : inOrder(acts)) {
            if (act.on().isAfter(day)) {
                break;
            }
            standing = took(coming, act.on()) ? coming : standing;
            switch (act.what()) {
                case PROPOSED -> proposed = act;
                case CONFIRMED, OVERRIDDEN, CHANGED_ON_OBJECTION -> {
                    coming = act;
                    proposed = null;
                    objected = act.what() == Act.What.CHANGED_ON_OBJECTION ? null : objected;
                }
                case OBJECTED -> objected = act;
                case OBJECTION_ENDED -> objected = null;
                case ENDED -> {
                    standing = null;
                    coming = null;
                    proposed = null;
                    objected = null;
                }
                case REVIEWED, ASSESSED, POINTS_RECORDED, POINTS_REVOKED, CYCLE_CLOSED -> {}
            }
        }
        standing = took(coming, day) ? coming : standing;
        LocalDate reviewBy = standing == null ? null : standing.until();
        return new Situation(standing, proposed, objected, reviewBy, states(day, standing, proposed, objected));
    }

    /**
     * The spans of days on each of which it is one and the same.
     *
     * @param place region, specialty and scheme
     */
    static List<TierSpan> spans(List<Act> acts, List<String> place) {
        var turns = new TreeSet<LocalDate>();
        for (Act act : acts) {
            turns.add(act.on());
            if (act.from() != null) {
                turns.add(act.from());
            }
            if (act.until() != null && act.from() != null) {
                turns.add(act.until());
            }
        }
        var spans = new ArrayList<TierSpan>();
        for (LocalDate day : turns) {
            Situation then = on(day, acts);
            if (!then.states().isEmpty()) {
                spans.add(TierSpan.of(new DayRange(day, turns.higher(day)), then, place));
            }
        }
        return List.copyOf(spans);
    }

    private static Set<TierState> states(
            LocalDate day, @Nullable Act standing, @Nullable Act proposed, @Nullable Act objected) {
        var states = EnumSet.noneOf(TierState.class);
        if (proposed != null) {
            states.add(TierState.PROPOSED);
        }
        if (objected != null) {
            states.add(TierState.OBJECTED);
        }
        if (standing != null) {
            states.add(standing.what() == Act.What.CONFIRMED ? TierState.CONFIRMED : TierState.OVERRIDDEN);
            if (standing.until() != null && !day.isBefore(standing.until())) {
                states.add(TierState.REVIEW_DUE);
            }
        }
        return states;
    }

    /** Whether a decision has taken effect by a day. One that is overtaken before that never does. */
    private static boolean took(@Nullable Act decision, LocalDate day) {
        return decision != null && decision.from() != null && !decision.from().isAfter(day);
    }

    /** By day; of one day as they were recorded. */
    private static List<Act> inOrder(List<Act> acts) {
        return acts.stream().sorted(Comparator.comparing(Act::on)).toList();
    }
}
