package org.mingjian.rules.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.mingjian.rules.pack.Pack;
import org.mingjian.rules.pack.PackKind;

/** Key-supervision lists and published caps of every time and place. Those of a place and of what it lies in hold together. */
public final class InspectionLimits {

    private final List<Pack> packs;

    /** The limits that packs hold; those of other kinds are left aside. */
    public InspectionLimits(Collection<Pack> packs) {
        this.packs = packs.stream()
                .filter(pack -> pack.header().kind() == PackKind.INSPECTION_LIMITS)
                .toList();
    }

    /**
     * The categories of key-supervision lists that a unit is of on a day.
     *
     * @param jurisdiction such as {@code CN-411081}
     * @param specialties its specialties
     * @param categories its categories, in the words of the authority
     */
    public List<KeyListing> keyListings(
            String jurisdiction, Set<String> specialties, Set<String> categories, LocalDate day) {
        return inForce(jurisdiction, day, "keyList", LimitNodes::keyListing)
                .filter(one -> specialties.contains(one.specialty()) && covers(one.categories(), categories))
                .toList();
    }

    /** The caps that bind inspections of a unit on a day, those on a specialty as well as those on all of them. */
    public List<Cap> caps(String jurisdiction, Set<String> specialties, Set<String> categories, LocalDate day) {
        return inForce(jurisdiction, day, "caps", LimitNodes::cap)
                .filter(one -> (one.specialty() == null || specialties.contains(one.specialty()))
                        && covers(one.categories(), categories))
                .toList();
    }

    private <T> Stream<T> inForce(String jurisdiction, LocalDate day, String list, Function<JsonNode, T> each) {
        return packs.stream()
                .filter(pack -> pack.header().inForceOn(day)
                        && pack.header().jurisdictions().stream().anyMatch(jurisdiction::startsWith))
                .flatMap(pack -> StreamSupport.stream(pack.root().get(list).spliterator(), false))
                .map(each);
    }

    private static boolean covers(Set<String> asked, Set<String> categories) {
        return asked.isEmpty() || categories.stream().anyMatch(asked::contains);
    }
}
