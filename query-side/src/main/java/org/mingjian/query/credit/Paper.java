package org.mingjian.query.credit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The document of a decision made here.
 *
 * @param number its number, by which later events name it
 * @param held what a review left of the decision, a symbol; null while it is held as it was made
 * @param hidden whether it is not, or no longer, to be shown to anyone outside
 * @param posted whether it was ever made public
 * @param publicUntil last day on which it may be shown outside; null when it states none
 * @param duties what it obliges its party to; null when to nothing
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Paper(
        @JsonProperty("n") String number,
        @JsonProperty("h") @Nullable String held,

        @JsonProperty("p") @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        boolean hidden,

        @JsonProperty("s") @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        boolean posted,

        @JsonProperty("u") @EpochDay @Nullable LocalDate publicUntil,
        @JsonProperty("o") @Nullable Duties duties) {
    private static final Set<String> COUNTING = Set.of("IN_FORCE", "CHANGED");

    /** The document as a review left the decision. */
    public Paper held(String symbol) {
        return new Paper(number, symbol, hidden, posted, publicUntil, duties);
    }

    /** The document, made public. */
    public Paper published() {
        return new Paper(number, held, false, true, publicUntil, duties);
    }

    /** The document, to be shown outside no longer. */
    public Paper withdrawn() {
        return new Paper(number, held, true, posted, publicUntil, duties);
    }

    /** The document with one of its duties done. */
    public Paper done(String duty, LocalDate day, long event) {
        return duties == null
                ? this
                : new Paper(number, held, hidden, posted, publicUntil, duties.done(duty, day, event));
    }

    /** Whether it may be shown outside on a day, the last day that it names included. */
    boolean isPublicOn(LocalDate day) {
        return !hidden && (publicUntil == null || !day.isAfter(publicUntil));
    }

    boolean stands() {
        return held == null || COUNTING.contains(held);
    }
}
