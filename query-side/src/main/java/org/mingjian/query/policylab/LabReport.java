package org.mingjian.query.policylab;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.policylab.prediction.Prediction;

/**
 * What a run found.
 *
 * @param version of the view that was read
 * @param position in the log's words: the view held everything up to there, and may have held more
 * @param waiting keys of the view of which events wait as dead letters or were given up; with any, the report may lack something
 * @param subjects looked at
 * @param underDraft of these, for whom the draft would hold
 * @param matrix by grade under the rules in force, then by grade under the draft: how many; with {@code NOT_RATED} and
 *     {@code NO_RULES_IN_FORCE}
 * @param moved how many would have another
 * @param movers who would move most, {@value Movers#NAMED} at most
 * @param workload what changes in inspections
 * @param publicRecords what changes in what is public
 * @param bySize grades by how many units a subject runs
 * @param byRegion grades by the region a subject is active in
 * @param predictions how well either tells what comes, for each day of the past
 */
public record LabReport(
        String version,
        String position,
        long waiting,
        long subjects,
        long underDraft,
        Map<String, Map<String, Long>> matrix,
        long moved,
        List<Mover> movers,
        Workload workload,
        PublicRecords.Report publicRecords,
        List<Shares.Group> bySize,
        List<Shares.Group> byRegion,
        List<Comparative> predictions) {

    /**
     * How well rules in force and draft tell what comes.
     *
     * @param inForce by the rules in force on the day
     * @param drafted by the draft; null where it changes no standing
     */
    public record Comparative(Prediction inForce, @Nullable Prediction drafted) {}
}
