package org.mingjian.command.penalty;

import java.util.List;
import java.util.Optional;
import mingjian.document.DocumentKind;
import mingjian.organ.PowerKind;
import org.axonframework.messaging.MetaData;
import org.mingjian.command.shared.About;
import org.mingjian.command.shared.Act;
import org.mingjian.command.shared.Acting;
import org.mingjian.command.shared.Authority;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.command.shared.DocumentNumbers;
import org.mingjian.command.shared.InspectionFacts;
import org.mingjian.command.shared.PastFacts;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.Related;
import org.mingjian.command.shared.SubjectFacts;
import org.mingjian.command.shared.UnitFacts;
import org.mingjian.command.shared.policy.DayOrderPolicy;
import org.mingjian.command.shared.policy.RegionOfUnitPolicy;
import org.mingjian.command.shared.policy.StatedPolicy;
import org.mingjian.command.shared.policy.SubjectReferencePolicy;
import org.mingjian.command.shared.policy.TwoOfficersPolicy;

/** Judges that a case may be filed 立案: who is suspected, where, by whom it is handled, and under which number. */
final class Filing {

    private static final String INSPECTION = "Inspection-";

    private Filing() {}

    static MetaData judge(FileCase c, MetaData token, Circumstances now) {
        Refused.ifAny(StatedPolicy.judge("origin", c.origin()));
        Optional<SubjectFacts> suspect = now.streams().subject(c.subject());
        Refused.ifAny(SubjectReferencePolicy.judge(c.subject(), suspect));
        MetaData about = PastFacts.about(c.subject(), c.unit(), null, "filedOn", c.filedOn(), now);
        Optional<UnitFacts> place = Optional.ofNullable(c.unit()).flatMap(now.streams()::unit);
        Refused.ifAny(place.flatMap(unit -> RegionOfUnitPolicy.judge(c.region(), unit)));
        Refused.ifAny(DayOrderPolicy.judge(
                "filedOn", c.filedOn(), "approval.approvedOn", c.approval().getApprovedOn()));
        String jurisdiction = PastFacts.jurisdiction(c.subject(), now);
        Refused.ifAny(TwoOfficersPolicy.judge(jurisdiction, c.handlers()));
        Act act = Act.under(PowerKind.PENALISE, jurisdiction, c.filedOn(), List.of(c.specialty()), c.region())
                .by(c.handlers());
        return DocumentNumbers.used(
                Authority.check(act, token, led(about, c, now), now),
                jurisdiction,
                Acting.organ(token),
                c.caseNumber(),
                DocumentKind.CASE,
                c.stream(),
                now);
    }

    /** What led to the case, where that is an inspection: one of the same subject and unit. */
    private static MetaData led(MetaData about, FileCase c, Circumstances now) {
        String reference = c.originReference();
        if (reference == null || !reference.startsWith(INSPECTION)) {
            return about;
        }
        InspectionFacts inspection = new Related(now.streams(), c.subject(), c.unit()).inspection(reference);
        return About.relying(about, inspection.stream(), inspection.revision());
    }
}
