package org.mingjian.command.tier;

import java.util.List;
import mingjian.organ.PowerKind;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.About;
import org.mingjian.command.shared.Act;
import org.mingjian.command.shared.Authority;
import org.mingjian.command.shared.CaseFacts;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.command.shared.PastFacts;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.policy.NotInFuturePolicy;
import org.mingjian.command.shared.policy.SubjectReferencePolicy;
import org.mingjian.command.tier.policy.DemeritPolicy;

/** What demerit points must agree with when they are recorded. */
final class Demerits {

    private Demerits() {}

    /**
     * Judges points.
     *
     * @param stream the stream that they are recorded on
     * @param known what that is about; null while nothing stands on it
     * @return metadata of the event
     * @throws Refused when the stream is another's, no decision that stands says so, or the organ lacks the power
     */
    static MetaData permitted(
            RecordDemeritPoints c, Place at, String stream, @Nullable Place known, MetaData token, Circumstances now) {
        boolean staff = c.staff() != null;
        MetaData about = staff ? at.permittedForStaff(stream, known, now) : at.permitted(stream, known, now);
        CaseFacts decided = now.streams().penaltyCase(c.penaltyCase()).orElse(null);
        Refused.ifAny(SubjectReferencePolicy.known(c.penaltyCase(), decided != null));
        if (decided != null) {
            Refused.ifAny(DemeritPolicy.founded(staff ? null : c.subject(), c.decision(), decided));
            about = About.relying(about, c.penaltyCase(), decided.revision());
        }
        String jurisdiction = PastFacts.jurisdiction(c.subject(), now);
        Refused.ifAny(NotInFuturePolicy.judge("recordedOn", c.recordedOn(), now.today(jurisdiction)));
        return Authority.check(
                Act.under(PowerKind.INSPECT, jurisdiction, c.recordedOn(), List.of(c.specialty()), c.region()),
                token,
                about,
                now);
    }
}
