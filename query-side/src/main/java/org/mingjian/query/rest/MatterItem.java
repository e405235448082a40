package org.mingjian.query.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.repairdesk.MatterState;
import org.mingjian.query.repairdesk.RepairDeskView;
import org.mingjian.query.repairdesk.Situation;

/**
 * A request for repair, an objection or a commitment in a list, as it was on the day asked about.
 *
 * @param stream its stream
 * @param state its state on that day
 * @param dueOn the last day of the term that ran then; null when none did
 * @param overdueDays days since that day; null unless overdue
 * @param about what it is about
 * @param organ stream of the organ that handles it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MatterItem(
        String stream,
        @Nullable String state,
        @Nullable LocalDate dueOn,
        @Nullable Long overdueDays,
        @JsonUnwrapped RepairDeskView.@Nullable About about,
        @Nullable String organ) {
    static MatterItem of(RepairDeskView view, LocalDate day) {
        Situation then = view.on(day);
        LocalDate due = then == null ? null : then.dueOn();
        boolean overdue = then != null && then.state() == MatterState.OVERDUE && due != null;
        return new MatterItem(
                view.stream(),
                then == null ? null : then.state().code(),
                due,
                overdue ? ChronoUnit.DAYS.between(due, day) : null,
                view.about(),
                view.organ());
    }
}
