package org.mingjian.query.credit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An honour conferred on a subject for its good faith 诚实守信相关荣誉.
 *
 * @param on the day on which it was conferred
 * @param revision the event of the stream that states it
 * @param level symbol of the level that conferred it
 * @param until the first day on which it holds no longer; null while open
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MeritFact(
        @JsonProperty("d") @EpochDay LocalDate on,

        @JsonProperty("e") @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        long revision,

        @JsonProperty("l") String level,
        @JsonProperty("u") @EpochDay @Nullable LocalDate until)
        implements Fact {

    @Override
    public FactType type() {
        return FactType.MERIT;
    }

    @Override
    public @Nullable String act() {
        return null;
    }

    @Override
    public boolean bearsOnGrades() {
        return true;
    }

    /** Holding no longer from a day on, if it held till then. */
    public MeritFact endedOn(LocalDate day) {
        return new MeritFact(on, revision, level, until != null && until.isBefore(day) ? until : day);
    }
}
