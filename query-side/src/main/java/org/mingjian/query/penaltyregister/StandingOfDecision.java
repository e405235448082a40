package org.mingjian.query.penaltyregister;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.days.DayRange;
import org.mingjian.query.days.StateDays;

/** How a decision stands on a day, by the service and the reviews up to that day. */
final class StandingOfDecision {
    private StandingOfDecision() {}

    static @Nullable DecisionState on(LocalDate day, LocalDate decidedOn, List<Decision.Turn> turns) {
        if (day.isBefore(decidedOn)) {
            return null;
        }
        boolean served = false;
        DecisionState held = DecisionState.IN_FORCE;
        var open = new HashSet<String>();
        for (Decision.Turn turn : inOrder(decidedOn, turns)) {
            if (effective(turn, decidedOn).isAfter(day)) {
                break;
            }
            switch (turn.what()) {
                case SERVED -> served = true;
                case REVIEW_REQUESTED -> open.add(String.valueOf(turn.reviewId()));
                case REVIEW_DECIDED -> {
                    open.remove(String.valueOf(turn.reviewId()));
                    held = reviewed(held, turn);
                }
            }
        }
        if (held.stands() && !open.isEmpty()) {
            return DecisionState.UNDER_REVIEW;
        }
        return held == DecisionState.IN_FORCE && !served ? DecisionState.DECIDED : held;
    }

    /** What the reviews leave of it, each taken in the order recorded: one entered late has the last word. */
    static DecisionState left(List<Decision.Turn> turns) {
        DecisionState held = DecisionState.IN_FORCE;
        for (Decision.Turn turn : turns) {
            held = turn.what() == Decision.What.REVIEW_DECIDED ? reviewed(held, turn) : held;
        }
        return held;
    }

    private static DecisionState reviewed(DecisionState held, Decision.Turn turn) {
        return held.after(turn.reviewed(), turn.fine() != null || !turn.kinds().isEmpty());
    }

    static Map<String, List<DayRange>> days(LocalDate decidedOn, List<Decision.Turn> turns) {
        var days = new ArrayList<LocalDate>();
        days.add(decidedOn);
        turns.forEach(turn -> days.add(effective(turn, decidedOn)));
        return StateDays.of(days, day -> on(day, decidedOn, turns));
    }

    /** By day; of one day as they were recorded. */
    private static List<Decision.Turn> inOrder(LocalDate decidedOn, List<Decision.Turn> turns) {
        return turns.stream()
                .sorted(Comparator.comparing(turn -> effective(turn, decidedOn)))
                .toList();
    }

    private static LocalDate effective(Decision.Turn turn, LocalDate decidedOn) {
        return turn.on().isBefore(decidedOn) ? decidedOn : turn.on();
    }
}
