package org.mingjian.query.policylab;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The share that each grade has of each group: whether rules bear on some more than on others. */
public final class Shares {
    /** More groups than anyone reads are told together. */
    static final int NAMED = 500;

    private static final String OTHERS = "others";
    private final Map<String, TransitionMatrix> groups = new TreeMap<>();

    /**
     * One group.
     *
     * @param group its name
     * @param subjects how many
     * @param inForce by grade under the rules in force, how many and which share
     * @param drafted the same under the draft
     */
    public record Group(String group, long subjects, Map<String, Portion> inForce, Map<String, Portion> drafted) {}

    /**
     * Some of a group.
     *
     * @param subjects how many
     * @param share of the group, 0 to 1
     */
    public record Portion(long subjects, double share) {}

    void add(String group, String was, String would) {
        TransitionMatrix matrix = groups.get(group);
        if (matrix == null) {
            matrix = groups.computeIfAbsent(groups.size() < NAMED ? group : OTHERS, g -> new TransitionMatrix());
        }
        matrix.add(was, would);
    }

    void add(Shares other) {
        other.groups.forEach((group, matrix) -> {
            boolean room = groups.containsKey(group) || groups.size() < NAMED;
            groups.computeIfAbsent(room ? group : OTHERS, g -> new TransitionMatrix())
                    .add(matrix);
        });
    }

    List<Group> report() {
        List<Group> all = new ArrayList<>();
        groups.forEach((group, matrix) -> {
            Map<String, Long> inForce = matrix.totals(false);
            long subjects = inForce.values().stream().mapToLong(Long::longValue).sum();
            all.add(new Group(group, subjects, portions(inForce, subjects), portions(matrix.totals(true), subjects)));
        });
        return all;
    }

    private static Map<String, Portion> portions(Map<String, Long> totals, long all) {
        Map<String, Portion> portions = new TreeMap<>();
        totals.forEach((grade, count) -> portions.put(grade, new Portion(count, (double) count / all)));
        return portions;
    }

    /** Of the units that a subject runs, how many, in words that sort. */
    static String size(int units) {
        if (units >= 20) {
            return "20+";
        }
        return units >= 5 ? "05-19" : units >= 2 ? "02-04" : "0" + units;
    }

    /** The one region a subject is active in, or that there are several. */
    static String region(List<String> regions) {
        return regions.size() == 1 ? regions.get(0) : regions.isEmpty() ? "none" : "several";
    }
}
