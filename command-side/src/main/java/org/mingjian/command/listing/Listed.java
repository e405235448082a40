package org.mingjian.command.listing;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.mingjian.command.listing.policy.ListingStreamPolicy;
import org.mingjian.command.shared.About;
import org.mingjian.command.shared.Acting;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.command.shared.PastFacts;
import org.mingjian.command.shared.PresentFacts;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.UnitFacts;
import org.mingjian.command.shared.policy.NotInFuturePolicy;
import org.mingjian.command.shared.policy.OwnRegionPolicy;
import org.mingjian.log.StreamName;

/**
 * The unit whose lists a stream keeps.
 *
 * @param subject stream of the subject that ran it when it was last listed
 * @param unit stream of the unit
 * @param region where it lay then
 */
record Listed(String subject, String unit, String region) {

    /**
     * Judges that the unit may be listed by the caller.
     *
     * @return metadata of the event
     * @throws Refused when a reference does not hold, or it lies in another region than the caller's
     */
    MetaData entering(String stream, LocalDate day, MetaData token, Circumstances now) {
        Refused.ifAny(ListingStreamPolicy.judge(stream, streamOf(unit)));
        MetaData about = PresentFacts.about(subject, unit, region, now);
        Refused.ifAny(OwnRegionPolicy.judge(Acting.region(token), region));
        Refused.ifAny(NotInFuturePolicy.judge("enteredOn", day, PastFacts.today(subject, now)));
        return about;
    }

    /**
     * Judges that the caller may take the unit off a list, also one that is closed by now.
     *
     * @return metadata of the event
     * @throws Refused when it lies in another region than the caller's
     */
    MetaData leaving(LocalDate day, MetaData token, Circumstances now) {
        Optional<UnitFacts> place = now.streams().unit(unit);
        Refused.ifAny(OwnRegionPolicy.judge(
                Acting.region(token), place.map(UnitFacts::region).orElse(region)));
        Refused.ifAny(NotInFuturePolicy.judge("leftOn", day, PastFacts.today(subject, now)));
        return About.relyingOnUnit(About.unit(place.map(UnitFacts::subject).orElse(subject), unit), place);
    }

    private static String streamOf(String unit) {
        return StreamName.of("UnitListing", "unit", StreamName.parse(unit).id()).toString();
    }
}
