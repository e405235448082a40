package org.mingjian.query.penaltyregister;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.days.DayRange;
import org.mingjian.query.days.StateDays;
import org.mingjian.rules.repair.Publicity;

/** When a decision is in public, by what was recorded of it and the rules of its day. */
final class InPublic {
    private final Decision decision;
    private final Collection<Mark> marks;
    private final Optional<Publicity> rules;
    private final @Nullable LocalDate withdrawBy;

    /**
     * A decision.
     *
     * @param region where its case lies; null when not stated
     * @param marks what stands on other streams about its record
     */
    InPublic(Decision decision, @Nullable String region, Collection<Mark> marks, PublicityRules by) {
        this.decision = decision;
        this.marks = marks;
        this.rules = by.of(region, decision);
        this.withdrawBy = by.withdrawBy(region, takenAwayOn());
    }

    DecisionPublicity publicity() {
        return DecisionPublicity.of(rules, withdrawBy, days());
    }

    private Map<String, List<DayRange>> days() {
        List<LocalDate> turns = new ArrayList<>();
        decision.turns().forEach(turn -> turns.add(turn.on()));
        decision.publications().forEach(publication -> turns.add(publication.on()));
        marks.forEach(mark -> {
            add(turns, mark.approvedOn(), 0);
            add(turns, mark.revokedOn(), 0);
        });
        add(turns, lastDay(), 1);
        add(turns, withdrawBy, 1);
        return StateDays.of(turns, this::on);
    }

    private static void add(List<LocalDate> turns, @Nullable LocalDate day, int later) {
        if (day != null) {
            turns.add(day.plusDays(later));
        }
    }

    private @Nullable LocalDate lastDay() {
        return rules.map(Publicity::lastDay).orElse(null);
    }

    private @Nullable PublicityState on(LocalDate day) {
        Map<String, Boolean> channels = new HashMap<>();
        decision.publications().stream()
                .filter(publication -> !publication.on().isAfter(day))
                .sorted(Comparator.comparing(Decision.Publication::on))
                .forEach(publication -> channels.put(publication.channel(), publication.withdrawnFor() == null));
        if (channels.isEmpty()) {
            return null;
        }
        boolean posted = channels.containsValue(true);
        DecisionState standing = decision.standing(day);
        if (posted && standing != null && !standing.stands()) {
            return withdrawBy != null && day.isAfter(withdrawBy)
                    ? PublicityState.WITHDRAW_OVERDUE
                    : PublicityState.TO_WITHDRAW;
        }
        LocalDate last = lastDay();
        boolean over = last != null && day.isAfter(last) || marks.stream().anyMatch(mark -> mark.hides(day));
        return posted && !over ? PublicityState.PUBLIC : PublicityState.ENDED;
    }

    /** The day of the last review that took it away; null when it stands. */
    private @Nullable LocalDate takenAwayOn() {
        LocalDate since = null;
        for (LocalDate day : decision.turns().stream()
                .map(Decision.Turn::on)
                .sorted()
                .distinct()
                .toList()) {
            DecisionState standing = decision.standing(day);
            if (standing == null || standing.stands()) {
                since = null;
            } else if (since == null) {
                since = day;
            }
        }
        return since;
    }
}
