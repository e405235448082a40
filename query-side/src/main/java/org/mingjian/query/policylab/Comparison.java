package org.mingjian.query.policylab;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Two drafts side by side, from two runs with the same question.
 *
 * @param question what both were asked
 * @param one the first draft
 * @param other the second
 * @param samePosition whether both read the views at one position; otherwise some of the differences may be what happened between
 * @param grades by grade, how many have it, or would
 * @param bySize the same by how many units subjects run
 * @param byRegion the same by region
 */
public record Comparison(
        LabQuestion question,
        Side one,
        Side other,
        boolean samePosition,
        Map<String, Counts> grades,
        List<Group> bySize,
        List<Group> byRegion) {

    /**
     * One of the two.
     *
     * @param run its run
     * @param draft its draft
     * @param position up to where the views held everything
     * @param subjects looked at
     * @param moved how many would have another grade than under the rules in force
     * @param workload what would change in inspections
     * @param publicRecords what would change in what is public
     * @param predictions how well it tells what comes
     */
    public record Side(
            String run,
            Draft.Ref draft,
            String position,
            long subjects,
            long moved,
            Workload workload,
            PublicRecords.Report publicRecords,
            List<LabReport.Comparative> predictions) {
        static Side of(RunRecord run, LabReport report) {
            return new Side(
                    run.id(),
                    run.draft(),
                    report.position(),
                    report.subjects(),
                    report.moved(),
                    report.workload(),
                    report.publicRecords(),
                    report.predictions());
        }
    }

    /**
     * How many have a grade.
     *
     * @param inForce under the rules in force, by the first run
     * @param one under the first draft
     * @param other under the second
     */
    public record Counts(long inForce, long one, long other) {}

    /** The counts of one group of subjects. */
    public record Group(String group, Map<String, Counts> grades) {}

    /** Compares two runs; empty unless both are done and were asked about one region and one day. */
    public static Optional<Comparison> of(RunRecord one, RunRecord other) {
        LabReport first = one.report();
        LabReport second = other.report();
        boolean alike = one.question().region().equals(other.question().region())
                && one.question().day().equals(other.question().day());
        return first == null || second == null || !alike
                ? Optional.empty()
                : Optional.of(new Comparison(
                        one.question(),
                        Side.of(one, first),
                        Side.of(other, second),
                        first.position().equals(second.position()),
                        counts(
                                totals(first.matrix(), false),
                                totals(first.matrix(), true),
                                totals(second.matrix(), true)),
                        groups(first.bySize(), second.bySize()),
                        groups(first.byRegion(), second.byRegion())));
    }

    private static Map<String, Long> totals(Map<String, Map<String, Long>> matrix, boolean drafted) {
        Map<String, Long> totals = new TreeMap<>();
        matrix.forEach(
                (was, row) -> row.forEach((would, count) -> totals.merge(drafted ? would : was, count, Long::sum)));
        return totals;
    }

    private static Map<String, Counts> counts(
            Map<String, Long> inForce, Map<String, Long> one, Map<String, Long> other) {
        TreeSet<String> grades = new TreeSet<>(inForce.keySet());
        grades.addAll(one.keySet());
        grades.addAll(other.keySet());
        Map<String, Counts> counts = new TreeMap<>();
        grades.forEach(grade -> counts.put(
                grade,
                new Counts(
                        inForce.getOrDefault(grade, 0L), one.getOrDefault(grade, 0L), other.getOrDefault(grade, 0L))));
        return counts;
    }

    private static List<Group> groups(List<Shares.Group> first, List<Shares.Group> second) {
        TreeSet<String> names = new TreeSet<>();
        first.forEach(group -> names.add(group.group()));
        second.forEach(group -> names.add(group.group()));
        List<Group> groups = new ArrayList<>();
        for (String name : names) {
            groups.add(new Group(
                    name,
                    counts(
                            portions(first, name, Shares.Group::inForce),
                            portions(first, name, Shares.Group::drafted),
                            portions(second, name, Shares.Group::drafted))));
        }
        return groups;
    }

    private static Map<String, Long> portions(
            List<Shares.Group> groups, String name, Function<Shares.Group, Map<String, Shares.Portion>> side) {
        Map<String, Long> counts = new TreeMap<>();
        groups.stream().filter(group -> group.group().equals(name)).forEach(group -> side.apply(group)
                .forEach((grade, portion) -> counts.put(grade, portion.subjects())));
        return counts;
    }
}
