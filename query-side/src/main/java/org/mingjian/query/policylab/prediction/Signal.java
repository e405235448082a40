package org.mingjian.query.policylab.prediction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well one answer about subjects tells what is found later.
 *
 * @param groups rates by what was answered, from where least is expected; none where it is no grade or level
 * @param anyFinding how well it tells inspections that found anything; null where that cannot be told
 * @param seriousFinding the same of anything serious
 */
public record Signal(
        List<Group> groups,
        @Nullable Auc anyFinding,
        @Nullable Auc seriousFinding) {

    /**
     * Subjects of one answer.
     *
     * @param group the grade or level, or why there is none
     * @param subjects inspected in the time
     * @param inspections their inspections
     * @param anyFinding share of inspections that found anything; null where there were none
     * @param seriousFinding share of those that found anything serious
     */
    public record Group(
            String group,
            long subjects,
            long inspections,
            @Nullable Rate anyFinding,
            @Nullable Rate seriousFinding) {}
}
