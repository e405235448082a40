package org.mingjian.query.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.rectificationdocket.OrderState;
import org.mingjian.query.rectificationdocket.RectificationDocketView;
import org.mingjian.query.rectificationdocket.Situation;

/**
 * An order in a list, as it was on the day asked about.
 *
 * @param order its stream
 * @param state its state on that day
 * @param dueOn the last day of the term that ran then; null when there was none
 * @param overdueDays days since that day; null unless overdue
 * @param given the order as it was given
 * @param organ stream of the organ that carries it now
 * @param openItems ids of the items not found put right, as known now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrderItem(
        String order,
        @Nullable String state,
        @Nullable LocalDate dueOn,
        @Nullable Long overdueDays,
        @JsonUnwrapped RectificationDocketView.@Nullable Given given,
        @Nullable String organ,
        List<String> openItems) {
    static OrderItem of(RectificationDocketView view, LocalDate day) {
        Situation then = view.on(day);
        LocalDate due = then == null ? null : then.dueOn();
        boolean overdue = then != null && then.state() == OrderState.OVERDUE && due != null;
        return new OrderItem(
                view.order(),
                then == null ? null : then.state().code(),
                due,
                overdue ? ChronoUnit.DAYS.between(due, day) : null,
                view.given(),
                view.organ(),
                view.items().stream()
                        .filter(item -> item.verifiedOn() == null)
                        .map(RectificationDocketView.Item::id)
                        .toList());
    }
}
