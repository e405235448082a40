package org.mingjian.command.rest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Groups the lines of a batch: those that share a stream, directly or through others, are one group, in order. */
final class LineGroups {

    private final Map<String, Integer> lineOfStream = new HashMap<>();
    private final int[] parent;

    private LineGroups(int lines) {
        parent = new int[lines];
    }

    /** @param organ stream of the organ in whose name they are sent, which judging each of them may read; or null */
    static Collection<List<BatchLine>> of(List<BatchLine> lines, @Nullable String organ) {
        Set<String> addressed = lines.stream()
                .map(BatchLine::read)
                .filter(Objects::nonNull)
                .map(read -> read.command().stream())
                .collect(Collectors.toSet());
        if (organ != null && addressed.contains(organ)) {
            return List.of(lines);
        }
        LineGroups groups = new LineGroups(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            groups.parent[i] = i;
            for (String stream : lines.get(i).streams(addressed)) {
                Integer other = groups.lineOfStream.putIfAbsent(stream, i);
                if (other != null) {
                    groups.parent[groups.root(i)] = groups.root(other);
                }
            }
        }
        Map<Integer, List<BatchLine>> byRoot = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            byRoot.computeIfAbsent(groups.root(i), root -> new ArrayList<>()).add(lines.get(i));
        }
        return byRoot.values();
    }

    private int root(int line) {
        int at = line;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
