package org.mingjian.query.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.credit.Fact;
import org.mingjian.query.credit.FactType;
import org.mingjian.query.credit.Finality;
import org.mingjian.query.credit.Imposed;
import org.mingjian.query.credit.PenaltyFact;
import org.mingjian.query.credit.Repairs;
import org.mingjian.query.credit.Scoring;
import org.mingjian.query.sharing.Withheld.Why;

/**
 * What of a subject's record may be shown outside. Always judged as of the moment of asking, whatever day is asked about and
 * whatever was known when: the one place where it is decided, for every answer that leaves for a partner and for the marks in
 * those that do not.
 *
 * @param scoring by which the rules in force today say how long a record is shown
 */
public record Disclosure(Scoring scoring) {

    /**
     * Why a decision, as it stands now, is not shown outside today; empty when it is shown, or is no decision.
     *
     * @param repairs those of the same subject as they are known now
     */
    Optional<Why> withheld(String jurisdiction, String key, Fact fact, Repairs repairs, LocalDate today) {
        if (!(fact instanceof PenaltyFact decision) || decision.on() == null) {
            return Optional.empty();
        }
        if (!decision.stands()) {
            return Optional.of(Why.NOT_HELD);
        }
        if (repairs.hide(key, fact)) {
            return Optional.of(Why.REPAIRED);
        }
        if (!fact.isPublicOn(today)) {
            return Optional.of(fact.isPublicOn(LocalDate.MIN) ? Why.EXPIRED : Why.NOT_PUBLIC);
        }
        return closed(jurisdiction, decision, decision.on(), today).or(() -> ended(jurisdiction, decision, today));
    }

    /** By the rules on publicity of the decision's day; where there are none, they close nothing. */
    private Optional<Why> closed(String jurisdiction, PenaltyFact decision, LocalDate decided, LocalDate today) {
        return scoring.packs()
                .repairs()
                .publicity(decision.ruled(jurisdiction, decided))
                .flatMap(rules -> rules.opens(decision.posted())
                        ? Optional.of(Why.EXPIRED).filter(why -> rules.isOver(today))
                        : Optional.of(Why.NOT_PUBLIC));
    }

    private Optional<Why> ended(String jurisdiction, PenaltyFact decision, LocalDate today) {
        return scoring.recordEnds(jurisdiction, today, decision)
                .map(end -> Optional.of(Why.EXPIRED).filter(why -> !today.isBefore(end)))
                .orElse(Optional.of(Why.NOT_PUBLIC));
    }

    /**
     * The facts that a standing shown outside may rest on.
     *
     * @param then facts as they were known
     * @param now facts of the same subject as they are known now
     */
    Map<String, Fact> shown(String jurisdiction, Map<String, Fact> then, Map<String, Fact> now, LocalDate today) {
        var shown = new HashMap<String, Fact>();
        Repairs repairs = Repairs.among(now);
        then.forEach((key, fact) -> {
            Fact current = now.get(key);
            if (withheld(jurisdiction, key, fact, current, repairs, today).isEmpty()) {
                shown.put(key, asItIsNow(fact, current));
            }
        });
        return shown;
    }

    /** The decisions among facts as they were known that are shown to no partner now, by event. */
    public List<Withheld> withheld(
            String jurisdiction, Map<String, Fact> then, Map<String, Fact> now, LocalDate today) {
        var all = new ArrayList<Withheld>();
        Repairs repairs = Repairs.among(now);
        then.forEach((key, fact) -> withheld(jurisdiction, key, fact, now.get(key), repairs, today)
                .ifPresent(why -> all.add(new Withheld(Fact.streamOf(key) + "@" + fact.revision(), why))));
        return all.stream()
                .distinct()
                .sorted(Comparator.comparing(Withheld::event).thenComparing(Withheld::why))
                .toList();
    }

    private Optional<Why> withheld(
            String jurisdiction, String key, Fact then, @Nullable Fact now, Repairs repairs, LocalDate today) {
        if (then.type() != FactType.PENALTY || then.on() == null) {
            return Optional.empty();
        }
        return now == null || now.revision() != then.revision()
                ? Optional.of(Why.SUPERSEDED)
                : withheld(jurisdiction, key, now, repairs, today);
    }

    /** What a review changed is shown as it is now, once it was known at all; how far it was beyond contest, as it was then. */
    private static Fact asItIsNow(Fact then, @Nullable Fact now) {
        if (then instanceof PenaltyFact past && now instanceof PenaltyFact current && past.on() != null) {
            Imposed imposed = past.imposed();
            if (imposed == null) {
                return past;
            }
            Finality finality = imposed.finality();
            LocalDate since = imposed.since();
            return current.imposing(changed -> changed.under(finality, since));
        }
        return then;
    }
}
