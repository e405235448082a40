package org.mingjian.query.credit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a standing goes on if nothing else happens. Between two turning days it is the same, so all of it is known from a few days,
 * and nothing has to look at it each night.
 */
final class Timeline {
    private final String jurisdiction;
    private final RulePacks packs;
    private final List<Ledger> ledgers = new ArrayList<>(2);

    /** The time from a day on: packs that ended before it are left aside. */
    Timeline(String jurisdiction, Map<String, Fact> facts, RulePacks packs, LocalDate from) {
        this.jurisdiction = jurisdiction;
        this.packs = packs;
        for (RulePack pack : packs.holdingIn(jurisdiction)) {
            LocalDate ends = pack.ends();
            if (ends == null || ends.isAfter(from)) {
                ledgers.add(new Ledger(pack, facts));
            }
        }
    }

    /** The ledger under the pack in force on a day; null when none is. A wider pack gives way where a narrower one holds. */
    @Nullable
    Ledger ledger(LocalDate day) {
        RulePack pack = packs.holding(jurisdiction, day);
        for (Ledger ledger : ledgers) {
            if (pack != null && ledger.pack().sha256().equals(pack.sha256())) {
                return ledger;
            }
        }
        return null;
    }

    Outcome outcome(LocalDate day) {
        Ledger ledger = ledger(day);
        return ledger == null ? Outcome.NO_RULES : ledger.outcome(day);
    }

    /** Every day on which the outcome may be another than the day before, in order, none twice. */
    List<LocalDate> turningDays() {
        var days = new ArrayList<LocalDate>();
        for (Ledger ledger : ledgers) {
            days.add(ledger.pack().validFrom());
            LocalDate ends = ledger.pack().ends();
            if (ends != null) {
                days.add(ends);
            }
            ledger.turns(days::add);
        }
        days.sort(null);
        return distinct(days);
    }

    private static List<LocalDate> distinct(List<LocalDate> sorted) {
        var distinct = new ArrayList<LocalDate>(sorted.size());
        LocalDate last = null;
        for (LocalDate day : sorted) {
            if (!day.equals(last)) {
                distinct.add(day);
            }
            last = day;
        }
        return distinct;
    }

    /** The first day after a day on which the outcome is another, and that outcome; null when it never changes by itself. */
    @Nullable
    NextChange after(LocalDate day, Outcome now) {
        for (LocalDate turn : turningDays()) {
            if (turn.isAfter(day)) {
                Outcome then = outcome(turn);
                if (!then.equals(now)) {
                    return new NextChange(turn, then.status(), then.score(), then.grade());
                }
            }
        }
        return null;
    }
}
