package org.mingjian.query.credit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An order given, to put one act right.
 *
 * @param on its day
 * @param revision the event of the stream that states it
 * @param act the act that it answers
 * @param severity severity of the act; null when not stated
 * @param nature symbol of its nature
 * @param course how it fares
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record OrderFact(
        @JsonProperty("d") @EpochDay LocalDate on,

        @JsonProperty("e") @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        long revision,

        @JsonProperty("a") String act,
        @JsonProperty("v") @Nullable Gravity severity,
        @JsonProperty("n") String nature,
        @JsonProperty("o") OrderCourse course)
        implements Fact {
    private static final String ADVICE = "ADVICE";

    /** An order; a severity not stated is left out, and a term of null is not known. */
    public static OrderFact of(
            LocalDate on, long revision, String act, Gravity severity, String nature, @Nullable LocalDate due) {
        return new OrderFact(on, revision, act, severity.orNull(), nature, OrderCourse.within(due));
    }

    /** An order of which no term is known. */
    public static OrderFact of(LocalDate on, long revision, String act, Gravity severity, String nature) {
        return of(on, revision, act, severity, nature, null);
    }

    /** The same order, faring otherwise. */
    public OrderFact faring(OrderCourse other) {
        return new OrderFact(on, revision, act, severity, nature, other);
    }

    @Override
    public OrderFact ofAct(String shared) {
        return new OrderFact(on, revision, shared, severity, nature, course);
    }

    @Override
    public FactType type() {
        return FactType.ORDER;
    }

    /** An order takes no points; one met in its term lets its act cost less. */
    @Override
    public boolean bearsOnGrades() {
        return metInTime() != null;
    }

    /** The day on which what it asks for was put right in its term; null where it was not. Advice asks for nothing. */
    @Nullable
    LocalDate metInTime() {
        return ADVICE.equals(nature) ? null : course.metInTime();
    }
}
