package org.mingjian.query.credit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a decision imposes, and whether that can still be contested.
 *
 * @param creditClass class of the record; null when not stated
 * @param kinds kinds of penalty by name
 * @param finality how final it is
 * @param since day from which the finality is as it is; null when not known
 * @param summary whether it was made in summary procedure 简易程序
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Imposed(
        @JsonProperty("c") @Nullable Gravity creditClass,
        @JsonProperty("k") List<String> kinds,
        @JsonProperty("f") Finality finality,
        @JsonProperty("s") @EpochDay @Nullable LocalDate since,

        @JsonProperty("y") @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        boolean summary) {

    @SuppressWarnings("ConstantValue") // absent in JSON arrives as null
    public Imposed {
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
    }

    /** What a decision imposes; a class not stated is left out. */
    public static Imposed of(Gravity creditClass, List<String> kinds, Finality finality) {
        return new Imposed(creditClass.orNull(), kinds, finality, null, false);
    }

    /** The same, made in summary procedure or not. */
    public Imposed inSummary(boolean newSummary) {
        return new Imposed(creditClass, kinds, finality, since, newSummary);
    }

    /** With another finality from a day on. */
    public Imposed under(Finality newFinality, @Nullable LocalDate day) {
        return new Imposed(creditClass, kinds, newFinality, day, summary);
    }

    /**
     * As a review left it; kinds that it names none of stay. The class was given to the kinds of the document, so with other
     * kinds none is stated.
     */
    public Imposed held(List<String> newKinds) {
        return newKinds.isEmpty() || newKinds.equals(kinds)
                ? this
                : new Imposed(null, newKinds, finality, since, summary);
    }
}
