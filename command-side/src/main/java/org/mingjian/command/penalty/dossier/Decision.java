package org.mingjian.command.penalty.dossier;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mingjian.penalty.DecisionItem;
import mingjian.penalty.ObligationKind;
import mingjian.penalty.PenaltyDecisionMade;
import mingjian.penalty.PenaltyKind;
import mingjian.penalty.ReviewDecided;
import mingjian.shared.Money;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.ReviewEffect;

/**
 * A decision on one party.
 *
 * @param party stream of the party
 * @param acts ids of the acts it is on
 * @param fined ids of those of them that it fines
 * @param fine the fine in all, in the smallest unit; 0 when there is none
 * @param currency of the fine; null when there is none
 * @param kinds the kinds of penalty
 * @param decidedOn the day
 * @param servedOn the day it was served; null before
 * @param forPublication whether it is to be made public
 * @param inEffect whether no review took it away
 * @param dues what the party has to do, by id, in the order of the document
 * @param published where it is public, and since when
 */
public record Decision(
        String party,
        Set<String> acts,
        Set<String> fined,
        long fine,
        @Nullable String currency,
        Set<PenaltyKind> kinds,
        LocalDate decidedOn,
        @Nullable LocalDate servedOn,
        boolean forPublication,
        boolean inEffect,
        Map<String, Due> dues,
        Map<String, LocalDate> published) {

    static Decision of(PenaltyDecisionMade e) {
        Map<String, Due> dues = new LinkedHashMap<>();
        e.getObligations().forEach(o -> dues.put(o.getObligationId(), Due.of(o)));
        Money fine = e.getFine();
        return new Decision(
                e.getParty(),
                e.getItems().stream().map(DecisionItem::getActId).collect(Collectors.toSet()),
                e.getItems().stream()
                        .filter(item -> item.getFine() != null)
                        .map(DecisionItem::getActId)
                        .collect(Collectors.toSet()),
                fine == null ? 0 : fine.getAmountMinor(),
                fine == null ? null : fine.getCurrency(),
                Set.copyOf(e.getKinds()),
                e.getDecidedOn(),
                null,
                e.getForPublication(),
                true,
                dues,
                Map.of());
    }

    /** Whether nothing is left to be done. */
    public boolean performed() {
        return dues.values().stream().allMatch(Due::complete);
    }

    Decision served(LocalDate day) {
        return with(fine, kinds, day, inEffect, dues, published);
    }

    Decision performing(Map<String, Due> now) {
        return with(fine, kinds, servedOn, inEffect, now, published);
    }

    Decision publishedAs(Map<String, LocalDate> now) {
        return with(fine, kinds, servedOn, inEffect, dues, now);
    }

    Decision reviewed(ReviewDecided e) {
        boolean stands = ReviewEffect.of(e).inEffect(inEffect);
        long now = e.getFine() == null ? fine : e.getFine().getAmountMinor();
        Set<PenaltyKind> as = e.getKinds().isEmpty() ? kinds : Set.copyOf(e.getKinds());
        return with(now, as, servedOn, stands, now < fine ? loweredTo(now) : dues, published);
    }

    /** A lower fine is spread over what was due of it, the earlier parts first. */
    private Map<String, Due> loweredTo(long now) {
        Map<String, Due> less = new LinkedHashMap<>();
        long left = now;
        for (Map.Entry<String, Due> due : dues.entrySet()) {
            Due before = due.getValue();
            if (before.kind() == ObligationKind.PAY_FINE) {
                long part = Math.min(left, before.amount());
                left -= part;
                less.put(due.getKey(), before.loweredTo(part));
            } else {
                less.put(due.getKey(), before);
            }
        }
        return less;
    }

    private Decision with(
            long nowFined,
            Set<PenaltyKind> nowOf,
            @Nullable LocalDate nowServed,
            boolean stands,
            Map<String, Due> nowDue,
            Map<String, LocalDate> nowPublic) {
        return new Decision(
                party,
                acts,
                fined,
                nowFined,
                currency,
                nowOf,
                decidedOn,
                nowServed,
                forPublication,
                stands,
                nowDue,
                nowPublic);
    }
}
