package org.mingjian.command.shared.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingjian.penalty.PenaltyKind;
import org.jspecify.annotations.Nullable;

/**
 * One version of a rule on a violation.
 *
 * @param id its id, which all its versions share
 * @param version which version
 * @param specialty the specialty it falls under
 * @param name the violation in words
 * @param validFrom the first day on which it is in force; null when not settled
 * @param validTo the last day; null while it is
 * @param law the law it is of
 * @param basisBreached law and article that the violation breaks
 * @param basisOfPenalty law and article of the penalty
 * @param preStep what must have come first
 * @param overdueLadder whether a missed order opens a fine of its own
 * @param fine what a fine may be; null when there is none before an order was missed
 * @param fineOnOverdue what it may be when an order was missed; null without a ladder
 * @param fineAggravated what it may be when the act is serious; null when that makes no difference
 * @param kinds the kinds of penalty
 * @param sureness how well it is settled
 * @param enforcedBy which organs enforce it
 * @param comment what is not settled, or what else there is to know; null when nothing
 */
public record ViolationRule(
        String id,
        String version,
        String specialty,
        String name,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String law,
        List<String> basisBreached,
        List<String> basisOfPenalty,
        PreStep preStep,
        boolean overdueLadder,
        @Nullable FineBand fine,
        @Nullable FineBand fineOnOverdue,
        @Nullable FineBand fineAggravated,
        Set<PenaltyKind> kinds,
        Sureness sureness,
        String enforcedBy,
        @Nullable String comment) {

    private static final Pattern ARTICLE = Pattern.compile("（|第(?=[一二三四五六七八九十百零〇]+条)");

    public boolean inForceOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** The laws that it rests on, by name: without article, and without what is said in brackets of the text of a law. */
    public Set<String> laws() {
        return Stream.concat(Stream.of(law), basisOfPenalty.stream())
                .map(text -> ARTICLE.split(text, 2)[0])
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it was made after another version of the same rule. */
    public boolean laterThan(ViolationRule other) {
        return validFrom != null && (other.validFrom == null || validFrom.isAfter(other.validFrom));
    }

    /**
     * What a fine may be.
     *
     * @param overdue whether an order was missed
     * @param serious whether the act is serious
     * @return null when the rule knows no fine for that
     */
    public @Nullable FineBand band(boolean overdue, boolean serious) {
        FineBand usual = overdue && fineOnOverdue != null ? fineOnOverdue : fine;
        return serious && fineAggravated != null && (usual != null || overdue) ? fineAggravated : usual;
    }
}
