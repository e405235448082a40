package org.mingjian.command.shared;

import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.policy.RegionOfUnitPolicy;
import org.mingjian.command.shared.policy.SubjectReferencePolicy;
import org.mingjian.command.shared.policy.UnitReferencePolicy;

/**
 * What an act of now must agree with: its subject is there to act, its unit is under supervision and run by the subject, its
 * region is that of the unit.
 */
public final class PresentFacts {

    private PresentFacts() {}

    /**
     * Judges whom an act is about.
     *
     * @param unit stream of the unit; null when it concerns none
     * @param region where the matter lies
     * @return metadata that says whom the act is about and what was relied on
     * @throws Refused when a reference does not hold
     */
    public static MetaData about(String subject, @Nullable String unit, String region, Circumstances now) {
        Optional<SubjectFacts> registered = now.streams().subject(subject);
        Refused.ifAny(SubjectReferencePolicy.judge(subject, registered));
        MetaData about = About.relying(About.unit(subject, unit), registered);
        if (unit == null) {
            return about;
        }
        Optional<UnitFacts> place = now.streams().unit(unit);
        Refused.ifAny(UnitReferencePolicy.judge(unit, place, subject));
        Refused.ifAny(RegionOfUnitPolicy.judge(region, place.orElseThrow()));
        return About.relyingOnUnit(about, place);
    }
}
