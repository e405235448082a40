package org.mingjian.command.authorisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingjian.authorisation.AuthorisationGranted;
import mingjian.document.DocumentKind;
import mingjian.organ.PowerKind;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.authorisation.AuthorisationCommand.GrantAuthorisation;
import org.mingjian.command.authorisation.policy.GrantBasisPolicy;
import org.mingjian.command.shared.About;
import org.mingjian.command.shared.Act;
import org.mingjian.command.shared.Acting;
import org.mingjian.command.shared.Authority;
import org.mingjian.command.shared.Carrier;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.command.shared.DocumentNumbers;
import org.mingjian.command.shared.PastFacts;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.SubjectFacts;
import org.mingjian.command.shared.UnitFacts;
import org.mingjian.command.shared.policy.DayOrderPolicy;
import org.mingjian.command.shared.policy.HoldsIn;
import org.mingjian.command.shared.policy.NotInFuturePolicy;
import org.mingjian.command.shared.policy.RegionOfUnitPolicy;
import org.mingjian.command.shared.policy.StatedPolicy;
import org.mingjian.command.shared.policy.SubjectReferencePolicy;
import org.mingjian.command.shared.policy.UnitReferencePolicy;

/** What an authorisation rests on when it is granted, and what any later act on it must agree with. */
final class Grant {

    private Grant() {}

    /**
     * Judges a grant.
     *
     * @return metadata of the event
     * @throws Refused when it may not be granted
     */
    static MetaData permitted(GrantAuthorisation c, MetaData token, Circumstances now) {
        Refused.ifAny(StatedPolicy.judge("kind", c.kind()));
        Refused.ifAny(GrantBasisPolicy.judge(c.basis(), c.inspection(), c.commitment()));
        Refused.ifAny(DayOrderPolicy.judge("validUntil", c.validUntil(), "validFrom", c.validFrom()));
        Optional<SubjectFacts> holder = now.streams().subject(c.subject());
        Refused.ifAny(SubjectReferencePolicy.judge(c.subject(), holder));
        String jurisdiction = PastFacts.jurisdiction(c.subject(), now);
        Refused.ifAny(NotInFuturePolicy.judge("grantedOn", c.grantedOn(), now.today(jurisdiction)));
        MetaData about = About.relying(About.unit(c.subject(), c.unit()), holder);
        about = place(c, about, now);
        about = visited(c.inspection(), about, now);
        about = Authority.check(
                Act.under(PowerKind.AUTHORISE, jurisdiction, c.grantedOn(), List.of(c.specialty()), c.region()),
                token,
                about,
                now);
        return numbered(about, c.subject(), c.stream(), c.number(), token, now);
    }

    /**
     * Judges the number that an authorisation bears.
     *
     * @return the metadata, and that the number was relied on
     * @throws Refused when the organ has not given it to this authorisation
     */
    static MetaData numbered(
            MetaData about, String subject, String stream, String number, MetaData token, Circumstances now) {
        return DocumentNumbers.used(
                about,
                PastFacts.jurisdiction(subject, now),
                Acting.organ(token),
                number,
                DocumentKind.AUTHORISATION,
                stream,
                now);
    }

    /**
     * Judges a later act on what was granted.
     *
     * @return metadata of the event
     * @throws Refused when its day is not after the grant or has not come, or the organ lacks the power
     */
    static MetaData under(
            AuthorisationGranted granted,
            PowerKind power,
            String field,
            LocalDate day,
            MetaData token,
            Circumstances now) {
        String jurisdiction = PastFacts.jurisdiction(granted.getSubject(), now);
        Refused.ifAny(NotInFuturePolicy.judge(field, day, now.today(jurisdiction)));
        Refused.ifAny(DayOrderPolicy.judge(field, day, "grantedOn", granted.getGrantedOn()));
        return Authority.check(
                Act.under(power, jurisdiction, day, List.of(granted.getSpecialty()), granted.getRegion()),
                token,
                About.unit(granted.getSubject(), granted.getUnit()),
                now);
    }

    /**
     * Judges that an organ may go on with what was granted.
     *
     * @param carrier stream of the organ that granted it; null when none is named
     * @throws Refused when it is under Chinese law, and another organ's
     */
    static void carried(
            AuthorisationGranted granted, @Nullable String carrier, LocalDate day, MetaData token, Circumstances now) {
        if (HoldsIn.CHINA.covers(PastFacts.jurisdiction(granted.getSubject(), now))) {
            Carrier.check(carrier, token, day, now.streams());
        }
    }

    private static MetaData place(GrantAuthorisation c, MetaData about, Circumstances now) {
        if (c.unit() == null) {
            return about;
        }
        Optional<UnitFacts> unit = now.streams().unit(c.unit());
        Refused.ifAny(UnitReferencePolicy.judge(c.unit(), unit, c.subject()));
        Refused.ifAny(RegionOfUnitPolicy.judge(c.region(), unit.orElseThrow()));
        return About.relyingOnUnit(about, unit);
    }

    /** An inspection or a site visit: either is a stream of its own. */
    private static MetaData visited(@Nullable String visit, MetaData about, Circumstances now) {
        if (visit == null) {
            return about;
        }
        Refused.ifAny(GrantBasisPolicy.visit(visit));
        Optional<Long> revision = now.streams().revision(visit);
        Refused.ifAny(SubjectReferencePolicy.known(visit, revision.isPresent()));
        return About.relying(about, visit, revision.orElseThrow());
    }
}
