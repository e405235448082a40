package org.mingjian.query.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.tierboard.Act;
import org.mingjian.query.tierboard.Grading;
import org.mingjian.query.tierboard.Situation;
import org.mingjian.query.tierboard.TierState;
import org.mingjian.query.tierboard.TierValue;

/**
 * A grading in a list, as it was on the day asked about.
 *
 * @param stream its stream
 * @param subject stream of the subject
 * @param unit stream of the unit
 * @param region where it lies
 * @param specialty the specialty
 * @param scheme name of the scheme
 * @param staff true for that of a member of staff
 * @param tier the tier that stands, whole; null while none does
 * @param since the first day on which it did
 * @param states what it is
 * @param reviewBy the last day by which it is looked at again
 * @param reviewOverdueDays days since that; null unless there are some
 * @param decision the decision by which it stands
 * @param proposal the proposal that is not decided
 * @param objection the objection that is not decided
 * @param supervision what the tier means by its scheme; null where the scheme is not known here
 * @param lists names of the lists that the unit is on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TierItem(
        String stream,
        String subject,
        String unit,
        String region,
        String specialty,
        String scheme,
        boolean staff,
        @Nullable TierValue tier,
        @Nullable LocalDate since,
        List<String> states,
        @Nullable LocalDate reviewBy,
        @Nullable Long reviewOverdueDays,
        @Nullable Act decision,
        @Nullable Act proposal,
        @Nullable Act objection,
        @Nullable Supervising supervision,
        List<String> lists) {

    static TierItem of(
            String stream, Grading grading, LocalDate day, @Nullable Supervising supervision, List<String> lists) {
        Situation then = grading.on(day);
        Act decided = then.decided();
        LocalDate reviewBy = then.reviewBy();
        return new TierItem(
                stream,
                grading.subject(),
                grading.unit(),
                grading.region(),
                grading.specialty(),
                grading.scheme(),
                grading.staff(),
                decided == null ? null : decided.tier(),
                decided == null ? null : decided.from(),
                then.states().stream().map(TierState::code).sorted().toList(),
                reviewBy,
                reviewBy != null && day.isAfter(reviewBy) ? day.toEpochDay() - reviewBy.toEpochDay() : null,
                decided,
                then.proposed(),
                then.objected(),
                supervision,
                lists);
    }
}
