package org.mingjian.query.credit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.days.DayRange;

/**
 * A grade is a step function of time: it changes on days known beforehand unless a new fact comes in. Written down whole,
 * a search by grade is right on any day and nothing has to be recomputed at night.
 */
public final class GradeDays {
    /** Stands among the grades for days on which rules are in force and evidence is missing. */
    public static final String NOT_RATED = "NOT_RATED";

    private GradeDays() {}

    /** By grade, the spans of days on which the facts earn it. */
    public static Map<String, List<DayRange>> of(String jurisdiction, Map<String, Fact> facts, RulePacks packs) {
        var spans = new TreeMap<String, List<DayRange>>();
        for (RulePack pack : packs.holdingIn(jurisdiction)) {
            var ledger = new Ledger(pack, facts);
            var days = new TreeSet<LocalDate>();
            days.add(pack.validFrom());
            packs.holdingIn(jurisdiction).forEach(other -> days.addAll(List.of(other.validFrom(), dayAfter(other))));
            ledger.turningDays().forEach(days::add);
            days.removeIf(day -> day.equals(LocalDate.MAX) || !pack.inForce(day));
            grade(jurisdiction, packs, ledger, days, spans);
        }
        return spans;
    }

    private static void grade(
            String jurisdiction,
            RulePacks packs,
            Ledger ledger,
            TreeSet<LocalDate> days,
            Map<String, List<DayRange>> spans) {
        Iterator<LocalDate> following = days.iterator();
        if (following.hasNext()) {
            following.next();
        }
        for (LocalDate day : days) {
            LocalDate next = following.hasNext() ? following.next() : end(ledger.pack());
            if (!isInForce(ledger.pack(), packs, jurisdiction, day)) {
                continue;
            }
            String grade =
                    ledger.evidence(day).isEmpty() ? NOT_RATED : ledger.pack().grade(ledger.score(day));
            append(spans.computeIfAbsent(grade, g -> new ArrayList<>()), new DayRange(day, next));
        }
    }

    /** A wider pack gives way where a narrower one holds. */
    private static boolean isInForce(RulePack pack, RulePacks packs, String jurisdiction, LocalDate day) {
        return packs.inForce(jurisdiction, day)
                .filter(held -> held.sha256().equals(pack.sha256()))
                .isPresent();
    }

    private static void append(List<DayRange> spans, DayRange span) {
        int last = spans.size() - 1;
        if (last >= 0 && span.gte().equals(spans.get(last).lt())) {
            spans.set(last, new DayRange(spans.get(last).gte(), span.lt()));
        } else {
            spans.add(span);
        }
    }

    private static LocalDate dayAfter(RulePack pack) {
        LocalDate end = end(pack);
        return end == null ? LocalDate.MAX : end;
    }

    private static @Nullable LocalDate end(RulePack pack) {
        LocalDate last = pack.validTo();
        return last == null ? null : last.plusDays(1);
    }
}
