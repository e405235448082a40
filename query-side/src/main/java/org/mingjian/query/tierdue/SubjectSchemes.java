package org.mingjian.query.tierdue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjian.rules.tier.Input;
import org.mingjian.rules.tier.TierScheme;
import org.mingjian.rules.tier.TierSchemes;

/**
 * The schemes that grade by what is answered about a subject: its standing, or the estimate of its risk.
 *
 * @param all schemes of every kind
 */
public record SubjectSchemes(TierSchemes all) {

    private static final Set<Input> ANSWERED = Set.of(Input.STANDING, Input.RISK);

    /** Those in force at a place on a day, one version of each, by id. */
    public List<TierScheme> inForce(String place, LocalDate day) {
        return answered()
                .map(TierScheme::id)
                .distinct()
                .sorted()
                .flatMap(id -> all.inForce(place, id, day).stream())
                .filter(SubjectSchemes::isAnswered)
                .toList();
    }

    /** The places in which any of them holds at some time: what lies in none of them is graded by none. */
    public Set<String> places() {
        Set<String> places = new TreeSet<>();
        answered().forEach(scheme -> places.addAll(scheme.header().jurisdictions()));
        return places;
    }

    /** One text that changes when any of them does. */
    public String fingerprint() {
        return answered().map(TierScheme::sha256).sorted().collect(Collectors.joining(","));
    }

    private Stream<TierScheme> answered() {
        return all.all().stream().filter(SubjectSchemes::isAnswered);
    }

    private static boolean isAnswered(TierScheme scheme) {
        return ANSWERED.contains(scheme.input());
    }
}
