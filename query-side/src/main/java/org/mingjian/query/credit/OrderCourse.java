package org.mingjian.query.credit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an order fares.
 *
 * @param due the last day of its term; null when not known
 * @param found the last day on which officers found an item put right, while the order is open; null when they found none
 * @param met the day on which all was put right; null while the order is open
 * @param metBy the event of the stream that says so; 0 while none does
 * @param withdrawn whether it should not stand
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record OrderCourse(
        @JsonProperty("u") @EpochDay @Nullable LocalDate due,
        @JsonProperty("f") @EpochDay @Nullable LocalDate found,
        @JsonProperty("m") @EpochDay @Nullable LocalDate met,

        @JsonProperty("b") @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        long metBy,

        @JsonProperty("w") @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        boolean withdrawn) {

    static OrderCourse within(@Nullable LocalDate due) {
        return new OrderCourse(due, null, null, 0, false);
    }

    /** With another term. */
    public OrderCourse until(LocalDate newDue) {
        return new OrderCourse(newDue, found, met, metBy, withdrawn);
    }

    /** With an item found put right. */
    public OrderCourse found(LocalDate day) {
        return new OrderCourse(due, found == null || day.isAfter(found) ? day : found, met, metBy, withdrawn);
    }

    /** With all put right: on the last day on which that was found, for the order may be closed long after. */
    public OrderCourse writtenOff(LocalDate day, long event) {
        return new OrderCourse(due, null, found == null ? day : found, event, withdrawn);
    }

    /** Not standing. */
    public OrderCourse withdraw() {
        return new OrderCourse(due, null, met, metBy, true);
    }

    /** Open again, with a term of its own. */
    public OrderCourse reopened(LocalDate newDue) {
        return within(newDue);
    }

    @Nullable
    LocalDate metInTime() {
        return met == null || due == null || withdrawn || met.isAfter(due) ? null : met;
    }
}
