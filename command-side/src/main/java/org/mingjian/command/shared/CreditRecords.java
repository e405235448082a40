package org.mingjian.command.shared;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingjian.penalty.CreditClass;
import mingjian.penalty.PenaltyKind;
import org.jspecify.annotations.Nullable;

/**
 * What other streams may know of the credit records that the decisions of a penalty case make.
 *
 * @param stream stream of the case
 * @param revision the revision that says so
 * @param organ stream of the organ that carries the case; null for a penalty of the past, and when not stated
 * @param region where the case lies; null when not stated
 * @param byNumber the records by number of the decision, the empty text for a penalty of the past that states none
 */
public record CreditRecords(
        String stream,
        long revision,
        @Nullable String organ,
        @Nullable String region,
        Map<String, Entry> byNumber) {

    /**
     * The record of one decision.
     *
     * @param party stream of the party that it penalises
     * @param kinds the kinds of penalty, as they stand after reviews
     * @param decidedOn the day; null when a source does not state it
     * @param summary whether it was made in summary procedure
     * @param creditClass the class that the document states
     * @param inEffect whether no review took it away
     * @param performed whether all that it obliges to is done; null for a penalty of the past, of which nobody was told
     * @param statedOrgan who decided in the words of a source; null when made here or not stated
     */
    public record Entry(
            String party,
            Set<PenaltyKind> kinds,
            @Nullable LocalDate decidedOn,
            boolean summary,
            CreditClass creditClass,
            boolean inEffect,
            @Nullable Boolean performed,
            @Nullable String statedOrgan) {}

    /** The record of a decision; empty when there is none of that number. */
    public Optional<Entry> of(@Nullable String number) {
        return Optional.ofNullable(byNumber.get(number == null ? "" : number));
    }
}
