package org.mingjian.command.penalty;

import java.util.List;
import java.util.Optional;
import mingjian.document.DocumentKind;
import mingjian.organ.PowerKind;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Act;
import org.mingjian.command.shared.Acting;
import org.mingjian.command.shared.Authority;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.command.shared.DocumentNumbers;
import org.mingjian.command.shared.PastFacts;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.SubjectFacts;
import org.mingjian.command.shared.policy.DayOrderPolicy;
import org.mingjian.command.shared.policy.StatedPolicy;
import org.mingjian.command.shared.policy.SubjectReferencePolicy;
import org.mingjian.command.shared.policy.TwoOfficersPolicy;
import org.mingjian.command.shared.policy.UnitReferencePolicy;

/** Judges that a case may be filed 立案: who is suspected, where, by whom it is handled, and under which number. */
final class Filing {

    private static final String INSPECTION = "Inspection-";

    private Filing() {}

    static MetaData judge(FileCase c, MetaData token, Circumstances now) {
        Refused.ifAny(StatedPolicy.judge("origin", c.origin()));
        Optional<SubjectFacts> suspect = now.streams().subject(c.subject());
        Refused.ifAny(SubjectReferencePolicy.judge(c.subject(), suspect));
        MetaData about = PastFacts.about(c.subject(), c.unit(), origin(c), "filedOn", c.filedOn(), now);
        Refused.ifAny(UnitReferencePolicy.lies(Optional.ofNullable(c.unit()).flatMap(now.streams()::unit), c.region()));
        Refused.ifAny(DayOrderPolicy.judge(
                "filedOn", c.filedOn(), "approval.approvedOn", c.approval().getApprovedOn()));
        String jurisdiction = PastFacts.jurisdiction(c.subject(), now);
        Refused.ifAny(TwoOfficersPolicy.judge(jurisdiction, c.handlers()));
        Act act = Act.under(PowerKind.PENALISE, jurisdiction, c.filedOn(), List.of(c.specialty()), c.region())
                .by(c.handlers());
        return DocumentNumbers.used(
                Authority.check(act, token, about, now),
                jurisdiction,
                Acting.organ(token),
                c.caseNumber(),
                DocumentKind.CASE,
                c.stream(),
                now);
    }

    /** What led to the case, where that is an inspection: it must be on record. */
    private static @Nullable String origin(FileCase c) {
        String reference = c.originReference();
        return reference != null && reference.startsWith(INSPECTION) ? reference : null;
    }
}
