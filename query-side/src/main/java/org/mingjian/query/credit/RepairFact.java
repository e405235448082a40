package org.mingjian.query.credit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A repair of the record of a decision that was approved 信用修复.
 *
 * @param on day from which the record is shown to nobody outside
 * @param revision the event of the stream that states it
 * @param penaltyCase stream of the case
 * @param number number of the decision; null for a penalty of the past that states none
 * @param effectiveOn first day on which the decision counts no longer
 * @param revokedOn day from which it counts again, because the repair was got by falsehood
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RepairFact(
        @JsonProperty("d") @EpochDay LocalDate on,

        @JsonProperty("e") @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        long revision,

        @JsonProperty("k") String penaltyCase,
        @JsonProperty("w") @Nullable String number,
        @JsonProperty("f") @EpochDay LocalDate effectiveOn,
        @JsonProperty("v") @EpochDay @Nullable LocalDate revokedOn)
        implements Fact {

    @Override
    public FactType type() {
        return FactType.REPAIR;
    }

    @Override
    public @Nullable String act() {
        return null;
    }

    @Override
    public boolean bearsOnGrades() {
        return true;
    }

    /** The same, taken back. */
    public RepairFact revoked(LocalDate day) {
        return new RepairFact(on, revision, penaltyCase, number, effectiveOn, day);
    }

    /** Whether it ends what a decision costs on a day. */
    boolean ends(LocalDate day) {
        return !day.isBefore(effectiveOn) && (revokedOn == null || day.isBefore(revokedOn));
    }

    /** Days on which it ends a consequence, and revives it. */
    void turns(Consumer<LocalDate> days) {
        days.accept(effectiveOn);
        if (revokedOn != null) {
            days.accept(revokedOn);
        }
    }

    /** Whether it was not taken back: then the record is shown to nobody outside, whatever day is asked about. */
    boolean stands() {
        return revokedOn == null;
    }

    /** Whether it is of a decision. */
    boolean isOf(String key, PenaltyFact penalty) {
        return penalty.isNamed(key, penaltyCase, number);
    }
}
