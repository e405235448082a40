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
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record OrderFact(
        @JsonProperty("d") LocalDate on,

        @JsonProperty("e") @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        long revision,

        @JsonProperty("a") String act,
        @JsonProperty("v") @Nullable Gravity severity,
        @JsonProperty("n") String nature)
        implements Fact {

    /** An order; a severity not stated is left out. */
    public static OrderFact of(LocalDate on, long revision, String act, Gravity severity, String nature) {
        return new OrderFact(on, revision, act, severity.orNull(), nature);
    }

    @Override
    public FactType type() {
        return FactType.ORDER;
    }

    /** Orders take no points. */
    @Override
    public boolean bearsOnGrades() {
        return false;
    }

    @Override
    public OrderFact ofAct(String shared) {
        return new OrderFact(on, revision, shared, severity, nature);
    }
}
