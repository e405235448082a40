package org.mingjian.command.shared;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import mingjian.organ.PowerKind;
import org.jspecify.annotations.Nullable;

/**
 * What an organ does, as far as its powers and its officers are judged by it.
 *
 * @param jurisdiction whose rules apply: that of the subject; outside China none of these do
 * @param day the day on which it is done
 * @param power the power that it takes; null when it takes none
 * @param laws the laws of which the power must rest on one; none when the act names no law
 * @param specialties the specialties it is of, at least one
 * @param region where it is done: the region of the unit, else that of the matter
 * @param officers streams of the officers who do it; none when it is the organ alone that does
 * @param assistantsMay whether assistants may do it
 */
public record Act(
        String jurisdiction,
        LocalDate day,
        @Nullable PowerKind power,
        Set<String> laws,
        Set<String> specialties,
        String region,
        List<String> officers,
        boolean assistantsMay) {

    /** What takes a power of the organ. */
    public static Act under(
            PowerKind power, String jurisdiction, LocalDate day, Collection<String> specialties, String region) {
        return new Act(jurisdiction, day, power, Set.of(), Set.copyOf(specialties), region, List.of(), false);
    }

    /** What officers do without a power of their organ, like a return visit. */
    public static Act withoutPower(String jurisdiction, LocalDate day, Collection<String> specialties, String region) {
        return new Act(jurisdiction, day, null, Set.of(), Set.copyOf(specialties), region, List.of(), false);
    }

    /** The same, by virtue of one of these laws. */
    public Act restingOn(Set<String> those) {
        return new Act(jurisdiction, day, power, Set.copyOf(those), specialties, region, officers, assistantsMay);
    }

    /** The same, done by these officers. */
    public Act by(List<String> those) {
        return new Act(jurisdiction, day, power, laws, specialties, region, List.copyOf(those), assistantsMay);
    }

    /** The same, done by officers or assistants. */
    public Act byAssistantsToo(List<String> those) {
        return new Act(jurisdiction, day, power, laws, specialties, region, List.copyOf(those), true);
    }
}
