package org.mingjian.command.rectification;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import mingjian.document.DocumentKind;
import mingjian.organ.PowerKind;
import mingjian.rectification.OrderItem;
import org.axonframework.messaging.MetaData;
import org.mingjian.command.rectification.RectificationOrderCommand.OrderRectification;
import org.mingjian.command.rectification.policy.ItemsPolicy;
import org.mingjian.command.rectification.policy.LegalBasisPolicy;
import org.mingjian.command.rectification.policy.TermPolicy;
import org.mingjian.command.shared.About;
import org.mingjian.command.shared.Act;
import org.mingjian.command.shared.Acting;
import org.mingjian.command.shared.Authority;
import org.mingjian.command.shared.CaseFacts;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.command.shared.DocumentNumbers;
import org.mingjian.command.shared.InspectionFacts;
import org.mingjian.command.shared.PastFacts;
import org.mingjian.command.shared.PresentFacts;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.Related;
import org.mingjian.command.shared.policy.KnownIdPolicy;
import org.mingjian.command.shared.policy.NotInFuturePolicy;
import org.mingjian.command.shared.policy.StatedPolicy;
import org.mingjian.command.shared.policy.TwoOfficersPolicy;

/** Judges an order before it is given: what it says, what it came from, its number, and who gives it. */
final class Ordering {

    private Ordering() {}

    /**
     * Judges an order.
     *
     * @return metadata that says whom it is about and what was relied on
     * @throws Refused when it must not be given
     */
    static MetaData judge(OrderRectification c, MetaData token, Circumstances now) {
        Refused.ifAny(StatedPolicy.judge("nature", c.nature()));
        Refused.ifAny(StatedPolicy.judge("severity", c.severity()));
        MetaData about = PresentFacts.about(c.subject(), c.unit(), c.region(), now);
        String jurisdiction = PastFacts.jurisdiction(c.subject(), now);
        Refused.ifAny(
                ItemsPolicy.ordered(c.items().stream().map(OrderItem::getItemId).toList()));
        Refused.ifAny(LegalBasisPolicy.judge(jurisdiction, c.nature(), c.legalBasis()));
        Refused.ifAny(TermPolicy.ordered(c.atOnce(), c.orderedOn(), c.dueOn()));
        Refused.ifAny(NotInFuturePolicy.judge("orderedOn", c.orderedOn(), now.today(jurisdiction)));
        Refused.ifAny(TwoOfficersPolicy.judge(jurisdiction, c.officers()));
        about = origin(c, about, now);
        about = DocumentNumbers.used(
                about,
                jurisdiction,
                Acting.organ(token),
                c.documentNumber(),
                DocumentKind.RECTIFICATION_ORDER,
                c.stream(),
                now);
        Act act = Act.under(PowerKind.ORDER, jurisdiction, c.orderedOn(), List.of(c.specialty()), c.region());
        return Authority.check(act.by(c.officers()), token, about, now);
    }

    /** Each act that the order answers is a finding of the inspection or an act of the case that it came from. */
    private static MetaData origin(OrderRectification c, MetaData about, Circumstances now) {
        Related related = new Related(now.streams(), c.subject(), c.unit());
        Set<String> acts = new HashSet<>();
        MetaData relied = about;
        if (c.inspection() != null) {
            InspectionFacts inspection = related.inspection(c.inspection());
            acts.addAll(inspection.findings());
            relied = About.relying(relied, inspection.stream(), inspection.revision());
        }
        if (c.penaltyCase() != null) {
            CaseFacts penaltyCase = related.penaltyCase(c.penaltyCase());
            acts.addAll(penaltyCase.acts().keySet());
            relied = About.relying(relied, penaltyCase.stream(), penaltyCase.revision());
        }
        List<String> answered = c.items().stream()
                .map(OrderItem::getActId)
                .filter(Objects::nonNull)
                .toList();
        Refused.ifAny(KnownIdPolicy.known("items.actId", answered, acts));
        return relied;
    }
}
