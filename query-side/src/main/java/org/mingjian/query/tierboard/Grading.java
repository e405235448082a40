package org.mingjian.query.tierboard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/**
 * The grading of a unit in a specialty under a scheme.
 *
 * @param subject stream of the subject that ran the unit when evidence last came
 * @param unit stream of the unit
 * @param region where it lay then
 * @param specialty the specialty
 * @param scheme name of the scheme
 * @param staff whether it is that of a member of staff, not of the unit
 * @param acts all that was done about it, in the order recorded
 * @param spans the days on which it is one and the same
 * @param changedOn days on which something changed that stands or is to be decided
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Grading(
        String subject,
        String unit,
        String region,
        String specialty,
        String scheme,
        boolean staff,
        List<Act> acts,
        List<TierSpan> spans,
        List<LocalDate> changedOn) {

    /** What it is on a day. */
    public Situation on(LocalDate day) {
        return Situation.on(day, acts);
    }
}
