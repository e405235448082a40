package org.mingjian.query.projection.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which revisions of which stream came to a key, in the order of their coming. */
public record TallyView(String key, Map<String, List<Long>> revisions) {

    TallyView with(String stream, long revision) {
        List<Long> known = revisions.getOrDefault(stream, List.of());
        if (!known.isEmpty() && known.get(known.size() - 1) >= revision) {
            return this;
        }
        List<Long> more = new ArrayList<>(known);
        more.add(revision);
        Map<String, List<Long>> all = new TreeMap<>(revisions);
        all.put(stream, more);
        return new TallyView(key, all);
    }
}
