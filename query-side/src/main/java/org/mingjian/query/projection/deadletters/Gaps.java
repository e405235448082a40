package org.mingjian.query.projection.deadletters;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjian.query.projection.ViewVersion;

/** What the documents of one view version lack, by key. */
public record Gaps(Map<String, Gap> byKey) {

    public static final Gaps NONE = new Gaps(Map.of());

    public static Gaps of(ViewVersion version, List<Header> headers) {
        Map<String, Gap> gaps = new HashMap<>();
        for (Header header : headers) {
            if (header.version().equals(version) && header.hasGap()) {
                gaps.put(header.key(), new Gap(header.letters(), header.evicted()));
            }
        }
        return new Gaps(Map.copyOf(gaps));
    }

    /** What documents of these keys lack together; what may be any document's counts with each. */
    public Gap of(Collection<String> keys) {
        return byKey.entrySet().stream()
                .filter(lacking -> keys.contains(lacking.getKey()) || Unnamed.is(lacking.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Gap.NONE, Gaps::sum);
    }

    /** What the view lacks. */
    public Gap all() {
        return byKey.values().stream().reduce(Gap.NONE, Gaps::sum);
    }

    /** What documents of this view and of another lack together. */
    public Gaps and(Gaps other) {
        Map<String, Gap> both = new HashMap<>(byKey);
        other.byKey.forEach((key, gap) -> both.merge(key, gap, Gaps::sum));
        return new Gaps(Map.copyOf(both));
    }

    private static Gap sum(Gap one, Gap other) {
        return new Gap(one.letters() + other.letters(), one.evicted() + other.evicted());
    }
}
