package org.mingjian.query.policylab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.credit.Standing;

/**
 * A subject that would stand otherwise, and why.
 *
 * @param subject its stream
 * @param was its grade under the rules in force, or why it has none
 * @param would what it would be
 * @param scoreWas its score; null while it has none
 * @param scoreWould the score it would have
 * @param reasons acts that would take other points; none where base points or bands alone make the difference
 */
public record Mover(
        String subject,
        String was,
        String would,
        @Nullable Integer scoreWas,
        @Nullable Integer scoreWould,
        List<Reason> reasons) {
    private static final int REASONS = 20;

    /** Who moves most is first: by points, then by whether the grade is another, then by name, so that it is the same always. */
    static final Comparator<Mover> MOST_FIRST = Comparator.comparingInt(Mover::distance)
            .thenComparing(mover -> mover.was().equals(mover.would()) ? 0 : 1)
            .reversed()
            .thenComparing(Mover::subject);

    /**
     * An act that would take other points.
     *
     * @param act the act
     * @param event the decision that counts for it
     * @param ruleWas the rule that takes points for it now; null where none does
     * @param pointsWas how many
     * @param ruleWould the rule that would; null where none would
     * @param pointsWould how many
     */
    public record Reason(
            String act,
            String event,
            @Nullable String ruleWas,
            int pointsWas,
            @Nullable String ruleWould,
            int pointsWould) {}

    static boolean moves(Standing was, Standing would) {
        return !Grades.of(was).equals(Grades.of(would)) || !Objects.equals(was.score(), would.score());
    }

    static Mover of(String subject, Standing was, Standing would) {
        return new Mover(subject, Grades.of(was), Grades.of(would), was.score(), would.score(), reasons(was, would));
    }

    private static List<Reason> reasons(Standing was, Standing would) {
        Map<String, Standing.Point> before = byAct(was);
        Map<String, Standing.Point> after = byAct(would);
        Set<String> acts = new LinkedHashSet<>(before.keySet());
        acts.addAll(after.keySet());
        List<Reason> reasons = new ArrayList<>();
        for (String act : acts) {
            Standing.Point now = before.get(act);
            Standing.Point then = after.get(act);
            if (points(now) != points(then)) {
                reasons.add(new Reason(act, event(now, then), rule(now), points(now), rule(then), points(then)));
            }
        }
        return reasons.stream()
                .sorted(Comparator.comparingInt((Reason r) -> Math.abs(r.pointsWould() - r.pointsWas()))
                        .reversed()
                        .thenComparing(Reason::act))
                .limit(REASONS)
                .toList();
    }

    private static Map<String, Standing.Point> byAct(Standing standing) {
        return standing.points().stream()
                .collect(Collectors.toMap(Standing.Point::actId, Function.identity(), (one, other) -> one));
    }

    private static int points(Standing.@Nullable Point point) {
        return point == null ? 0 : point.points();
    }

    private static @Nullable String rule(Standing.@Nullable Point point) {
        return point == null ? null : point.rule();
    }

    private static String event(Standing.@Nullable Point now, Standing.@Nullable Point then) {
        return now != null ? now.event() : then != null ? then.event() : "";
    }

    /** Points between the two scores; 0 where one of them is none. */
    private int distance() {
        return scoreWas == null || scoreWould == null ? 0 : Math.abs(scoreWould - scoreWas);
    }
}
