package org.mingjian.command.rectification;

import java.time.LocalDate;
import java.util.List;
import mingjian.organ.PowerKind;
import mingjian.rectification.RectificationOrdered;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.About;
import org.mingjian.command.shared.Act;
import org.mingjian.command.shared.Authority;
import org.mingjian.command.shared.Carrier;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.command.shared.PastFacts;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.Related;
import org.mingjian.command.shared.policy.DayOrderPolicy;
import org.mingjian.command.shared.policy.NotInFuturePolicy;

/**
 * A step after an order was given: its day has come and is not before the order's, and the organ that takes it carries the order
 * and has the power.
 *
 * @param carrier stream of the organ that carries the order; null when the order names none
 * @param token metadata of the command
 */
record Step(RectificationOrdered order, @Nullable String carrier, MetaData token, Circumstances now) {

    String jurisdiction() {
        return PastFacts.jurisdiction(order.getSubject(), now);
    }

    /**
     * Judges a step of the organ alone.
     *
     * @param field the name under which its day was stated
     * @return metadata that says whom it is about and what was relied on
     * @throws Refused when it must not be taken
     */
    MetaData on(String field, LocalDate day) {
        return by(List.of(), field, day);
    }

    /** The same, of officers who saw for themselves; at a visit or inspection, where one is named. */
    MetaData seen(@Nullable String visit, List<String> officers, String field, LocalDate day) {
        Related related = new Related(now.streams(), order.getSubject(), order.getUnit());
        return related.seenAt(visit, by(officers, field, day));
    }

    private MetaData by(List<String> officers, String field, LocalDate day) {
        Refused.ifAny(DayOrderPolicy.judge(field, day, "orderedOn", order.getOrderedOn()));
        Refused.ifAny(NotInFuturePolicy.judge(field, day, now.today(jurisdiction())));
        Carrier.check(carrier, token, day, now.streams());
        Act act = Act.under(PowerKind.ORDER, jurisdiction(), day, List.of(order.getSpecialty()), order.getRegion());
        return Authority.check(act.by(officers), token, About.unit(order.getSubject(), order.getUnit()), now);
    }
}
