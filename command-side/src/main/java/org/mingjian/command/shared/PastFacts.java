package org.mingjian.command.shared;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.policy.NotInFuturePolicy;
import org.mingjian.command.shared.policy.SubjectReferencePolicy;
import org.mingjian.command.shared.policy.UnitReferencePolicy;

/**
 * What a fact of the past must agree with: the subject, the unit and the inspection that it names are on record, the subject ran
 * the unit at some time, and the day has come. What became of them since does not matter.
 */
public final class PastFacts {

    private PastFacts() {}

    /**
     * Judges the references of a fact.
     *
     * @return metadata that says whom the fact is about and what was relied on
     * @throws Refused when a reference does not hold
     */
    public static MetaData about(
            String subject,
            @Nullable String unit,
            @Nullable String inspection,
            String dayField,
            @Nullable LocalDate day,
            Circumstances now) {
        Optional<SubjectFacts> registered = now.streams().registered(subject);
        Refused.ifAny(SubjectReferencePolicy.known(subject, registered.isPresent()));
        MetaData about = About.relying(About.unit(subject, unit), registered);
        if (unit != null) {
            Optional<UnitFacts> opened = opened(unit, subject, now.streams());
            Refused.ifAny(UnitReferencePolicy.ever(unit, opened, subject));
            about = About.relyingOnUnit(about, opened);
        }
        if (inspection != null) {
            Optional<InspectionFacts> recorded = now.streams().recorded(inspection);
            Refused.ifAny(SubjectReferencePolicy.known(inspection, recorded.isPresent()));
            about = About.relying(about, inspection, recorded.orElseThrow().revision());
        }
        Refused.ifAny(NotInFuturePolicy.judge(dayField, day, today(subject, now)));
        return about;
    }

    /** The day it is where a subject is on the books. */
    public static LocalDate today(String subject, Circumstances now) {
        return now.today(jurisdiction(subject, now));
    }

    /** Whose rules apply to a subject. */
    public static String jurisdiction(String subject, Circumstances now) {
        return now.streams().registered(subject).map(SubjectFacts::jurisdiction).orElse("CN");
    }

    /** A remembered yes will do; before a no the unit is read again. */
    private static Optional<UnitFacts> opened(String unit, String subject, Streams streams) {
        Optional<UnitFacts> remembered = streams.opened(unit);
        return remembered.filter(u -> u.everRunBy().contains(subject)).or(() -> streams.unit(unit));
    }
}
