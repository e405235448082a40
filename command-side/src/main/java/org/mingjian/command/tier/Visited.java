package org.mingjian.command.tier;

import java.time.LocalDate;
import java.util.List;
import mingjian.organ.PowerKind;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.About;
import org.mingjian.command.shared.Act;
import org.mingjian.command.shared.Authority;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.command.shared.PastFacts;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.Related;
import org.mingjian.command.shared.policy.NotInFuturePolicy;
import org.mingjian.command.shared.policy.TwoOfficersPolicy;

/**
 * That officers looked at a unit to grade it.
 *
 * @param at what is graded
 * @param field the name under which the day was stated
 * @param day the day
 * @param officers streams of the officers
 * @param inspection stream of the inspection it was part of; null when it was none
 */
record Visited(
        Place at,
        String field,
        LocalDate day,
        List<String> officers,
        @Nullable String inspection) {

    /**
     * Judges that they may.
     *
     * @param stream the stream that it is recorded on
     * @param known what that is about; null while nothing stands on it
     * @return metadata of the event
     * @throws Refused when the stream is another's, a reference does not hold, or power or officers are missing
     */
    MetaData permitted(String stream, @Nullable Place known, MetaData token, Circumstances now) {
        MetaData about = at.permitted(stream, known, now);
        String jurisdiction = PastFacts.jurisdiction(at.subject(), now);
        Refused.ifAny(TwoOfficersPolicy.judge(jurisdiction, officers));
        Refused.ifAny(NotInFuturePolicy.judge(field, day, now.today(jurisdiction)));
        if (inspection != null) {
            Related related = new Related(now.streams(), at.subject(), at.unit());
            about = About.relying(
                    about, inspection, related.inspection(inspection).revision());
        }
        Act act = Act.under(PowerKind.INSPECT, jurisdiction, day, List.of(at.specialty()), at.region());
        return Authority.check(act.by(officers), token, about, now);
    }
}
