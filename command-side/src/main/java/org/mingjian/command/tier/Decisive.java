package org.mingjian.command.tier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingjian.organ.PowerKind;
import org.axonframework.messaging.MetaData;
import org.mingjian.command.shared.About;
import org.mingjian.command.shared.Act;
import org.mingjian.command.shared.Acting;
import org.mingjian.command.shared.Authority;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.command.shared.PastFacts;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.UnitFacts;
import org.mingjian.command.shared.policy.NotInFuturePolicy;
import org.mingjian.command.tier.policy.RegulatorPlacePolicy;

/** What is done about a tier without a visit. The unit counts where it lies now, and with whom runs it now; it may be closed. */
final class Decisive {

    private Decisive() {}

    /**
     * Judges that the caller may decide.
     *
     * @param field the name under which the day was stated
     * @return metadata of the event
     * @throws Refused when the caller is of another region or specialty, or the organ lacks the power there
     */
    static MetaData deciding(Place place, String field, LocalDate day, MetaData token, Circumstances now) {
        String region = now.streams().unit(place.unit()).map(UnitFacts::region).orElse(place.region());
        Refused.ifAny(
                RegulatorPlacePolicy.judge(Acting.region(token), Acting.specialties(token), region, place.specialty()));
        return recording(place, field, day, token, now);
    }

    /**
     * Judges that the caller may record what is said or what became of evidence.
     *
     * @return metadata of the event
     * @throws Refused when the day has not come or the organ lacks the power there
     */
    static MetaData recording(Place place, String field, LocalDate day, MetaData token, Circumstances now) {
        Optional<UnitFacts> unit = now.streams().unit(place.unit());
        String subject = unit.map(UnitFacts::subject).orElse(place.subject());
        String jurisdiction = PastFacts.jurisdiction(subject, now);
        Refused.ifAny(NotInFuturePolicy.judge(field, day, now.today(jurisdiction)));
        String region = unit.map(UnitFacts::region).orElse(place.region());
        return Authority.check(
                Act.under(PowerKind.INSPECT, jurisdiction, day, List.of(place.specialty()), region),
                token,
                About.relyingOnUnit(About.unit(subject, place.unit()), unit),
                now);
    }
}
