package org.mingjian.rules.tier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingjian.rules.pack.Pack;
import org.mingjian.rules.pack.PackException;
import org.mingjian.rules.pack.PackKind;

/** The schemes of graded supervision of every time and place. */
public final class TierSchemes {

    private final List<TierScheme> all;

    /**
     * The schemes that packs hold; those of other kinds are left aside.
     *
     * @throws PackException two of different words bear one id and version, by which their tiers could not be told apart
     */
    public TierSchemes(Collection<Pack> packs) {
        List<Pack> schemes = packs.stream()
                .filter(pack -> pack.header().kind() == PackKind.TIER_SCHEME)
                .toList();
        for (Pack one : schemes) {
            for (Pack other : schemes) {
                if (one.header().name().equals(other.header().name())
                        && !one.sha256().equals(other.sha256())) {
                    throw new PackException(
                            one.file(),
                            List.of("is " + one.header().name() + " as " + other.file() + " is, in other words"));
                }
            }
        }
        all = schemes.stream().map(TierScheme::new).toList();
    }

    /** All of them. */
    public List<TierScheme> all() {
        return all;
    }

    /**
     * The version of a scheme that is in force at a place on a day. Where a place and what it lies in have versions of their own,
     * that of the narrower place is.
     *
     * @param jurisdiction such as {@code CN-411081}
     */
    public Optional<TierScheme> inForce(String jurisdiction, String scheme, LocalDate day) {
        return holding(jurisdiction, day)
                .filter(one -> one.id().equals(scheme))
                .max(Comparator.comparing(one -> narrowness(one, jurisdiction)));
    }

    /** The schemes for a specialty that are in force at a place on a day, one version of each, by id. */
    public List<TierScheme> inForceFor(String jurisdiction, String specialty, LocalDate day) {
        return holding(jurisdiction, day)
                .map(TierScheme::id)
                .distinct()
                .sorted()
                .flatMap(id -> inForce(jurisdiction, id, day).stream())
                .filter(one -> one.isFor(specialty))
                .toList();
    }

    /** A version of a scheme, whether or not it is in force. */
    public Optional<TierScheme> byVersion(String scheme, String version) {
        return all.stream()
                .filter(one -> one.id().equals(scheme) && one.version().equals(version))
                .findFirst();
    }

    private Stream<TierScheme> holding(String jurisdiction, LocalDate day) {
        return all.stream().filter(one -> one.inForceOn(day) && narrowness(one, jurisdiction) >= 0);
    }

    private static int narrowness(TierScheme scheme, String jurisdiction) {
        return scheme.header().jurisdictions().stream()
                .filter(jurisdiction::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(-1);
    }
}
