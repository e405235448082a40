package org.mingjian.command.inspection;

import java.time.LocalDate;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.About;
import org.mingjian.command.shared.Carrier;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.command.shared.PastFacts;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.policy.HoldsIn;
import org.mingjian.command.shared.policy.NotInFuturePolicy;

/**
 * A step after an inspection was scheduled: its day has come, and in China the organ that takes it carries the inspection.
 *
 * @param carrier stream of the organ that scheduled it; null when none is named, as of one that was made elsewhere
 * @param token metadata of the command
 */
record Step(String subject, @Nullable String unit, @Nullable String carrier, MetaData token, Circumstances now) {

    String jurisdiction() {
        return PastFacts.jurisdiction(subject, now);
    }

    /**
     * Judges a step that states its day.
     *
     * @param field the name under which its day was stated
     * @return metadata that says whom it is about
     * @throws Refused when it must not be taken
     */
    MetaData on(String field, LocalDate day) {
        Refused.ifAny(NotInFuturePolicy.judge(field, day, PastFacts.today(subject, now)));
        return carried(day);
    }

    /** The same of one that states none, and is taken as it is recorded. */
    MetaData today() {
        return carried(PastFacts.today(subject, now));
    }

    private MetaData carried(LocalDate day) {
        if (HoldsIn.CHINA.covers(jurisdiction())) {
            Carrier.check(carrier, token, day, now.streams());
        }
        return About.unit(subject, unit);
    }
}
