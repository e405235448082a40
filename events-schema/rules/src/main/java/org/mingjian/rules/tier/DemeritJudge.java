package org.mingjian.rules.tier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.mingjian.rules.tier.evidence.DemeritEntry;
import org.mingjian.rules.tier.evidence.Demerits;

/**
 * Judges demerit points: those of the cycle that the day lies in, up to it. The next cycle begins at nothing.
 *
 * @param rules how they count
 * @param bands what so many give
 */
record DemeritJudge(DemeritRules rules, List<Band> bands) implements Judge<Demerits> {

    @Override
    public Outcome judge(Demerits demerits, LocalDate day, Account account) {
        DemeritCycle cycle = rules.cycleOf(demerits.cyclesFrom(), day).orElse(null);
        if (cycle == null) {
            account.because(rules.cycle(), "记分周期起始日未载明", "it is not stated when the party's cycles begin");
            return Outcome.not(NotGraded.NO_EVIDENCE);
        }
        List<DemeritEntry> counted = demerits.entries().stream()
                .filter(entry -> cycle.holds(entry.on()) && !entry.on().isAfter(day))
                .sorted(Comparator.comparing(DemeritEntry::on).thenComparing(DemeritEntry::decision))
                .toList();
        long points = 0;
        for (DemeritEntry entry : counted) {
            DemeritItem item = rules.item(entry.item()).orElse(null);
            if (item == null || item.points() != entry.points()) {
                account.because(
                        rules.cycle(),
                        "记分表无此项或分值不符：" + entry.item() + " " + entry.points() + "分",
                        "the table has no item " + entry.item() + " of " + entry.points() + " points");
                return Outcome.not(NotGraded.OUTSIDE_SCHEME);
            }
            points += item.points();
            account.because(
                    item.rule(),
                    entry.decision() + "，" + entry.on() + "，记" + item.points() + "分",
                    entry.decision() + " of " + entry.on() + " takes " + item.points());
        }
        account.because(
                rules.cycle(),
                "周期" + cycle.from() + "至" + cycle.to() + "，累计" + points + "分",
                "the cycle from " + cycle.from() + " to " + cycle.to() + " has " + points + " points");
        Outcome outcome =
                Outcome.given(account.read(Score.of(BigDecimal.valueOf(points)), bands), NotGraded.BELOW_TIERS);
        return points == 0 ? outcome : outcome.withNext(cycle.to().plusDays(1));
    }
}
