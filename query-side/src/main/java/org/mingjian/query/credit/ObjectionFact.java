package org.mingjian.query.credit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An objection to the record of a decision 异议. It changes no score: it is annotated at once, and says what became of it.
 *
 * @param on the day it was received
 * @param revision the event of the stream that states it
 * @param penaltyCase stream of the case
 * @param number number of the decision; null for a penalty of the past that states none
 * @param outcome symbol of what became of it; null while it waits
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ObjectionFact(
        @JsonProperty("d") @EpochDay LocalDate on,

        @JsonProperty("e") @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        long revision,

        @JsonProperty("k") String penaltyCase,
        @JsonProperty("w") @Nullable String number,
        @JsonProperty("r") @Nullable String outcome)
        implements Fact {

    @Override
    public FactType type() {
        return FactType.OBJECTION;
    }

    @Override
    public @Nullable String act() {
        return null;
    }

    @Override
    public boolean bearsOnGrades() {
        return false;
    }

    /** Whether it is about a decision. */
    boolean isOf(String key, PenaltyFact penalty) {
        return penalty.isNamed(key, penaltyCase, number);
    }

    /** The same, resolved. */
    public ObjectionFact resolved(String symbol) {
        return new ObjectionFact(on, revision, penaltyCase, number, symbol);
    }
}
