package org.mingjian.query.credit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the scores need to know of one source stream, or of one act that a case decides upon. A subject's document holds one for
 * each inspection, order and penalty of its life, so the JSON is short: usually below 150 bytes.
 *
 * @param type what it is about
 * @param on the day that counts: of the inspection, the order, the decision
 * @param revision the event of the stream that states it
 * @param actDay true when no day of decision is stated and {@code on} is the day of the act
 * @param act the act that an order or a penalty answers, the same text for all facts of one act
 * @param creditClass class of the record, penalties only
 * @param severity severity of the act
 * @param finality symbol of the finality, penalties only
 * @param nature symbol of the nature, orders only
 * @param kinds kinds of penalty
 * @param result symbol of the result, inspections only, null until concluded
 * @param findings findings that stand, by id, inspections only
 * @param since day from which the finality is as it is; for decisions made here only
 * @param document number of the decision, by which later events name it; for decisions made here only
 * @param held what a review left of the decision, a symbol; null while it is held as it was made
 * @param hidden whether it is not, or no longer, to be shown to anyone outside
 * @param publicUntil last day on which its document may be shown outside; null when it states none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Fact(
        @JsonProperty("t") FactType type,
        @JsonProperty("d") @Nullable LocalDate on,

        @JsonProperty("e") @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        long revision,

        @JsonProperty("b") @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        boolean actDay,

        @JsonProperty("a") @Nullable String act,
        @JsonProperty("c") @Nullable Gravity creditClass,
        @JsonProperty("v") @Nullable Gravity severity,
        @JsonProperty("f") @Nullable String finality,
        @JsonProperty("n") @Nullable String nature,
        @JsonProperty("k") List<String> kinds,
        @JsonProperty("r") @Nullable String result,
        @JsonProperty("x") Map<String, Gravity> findings,
        @JsonProperty("s") @Nullable LocalDate since,
        @JsonProperty("w") @Nullable String document,
        @JsonProperty("h") @Nullable String held,

        @JsonProperty("p") @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        boolean hidden,

        @JsonProperty("u") @Nullable LocalDate publicUntil) {
    private static final Set<String> COUNTING = Set.of("IN_FORCE", "CHANGED");

    @SuppressWarnings("ConstantValue") // absent in JSON arrives as null
    public Fact {
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
        findings = findings == null ? Map.of() : Map.copyOf(findings);
    }

    /** A penalty decided. */
    public static Fact penalty(
            LocalDate on,
            long revision,
            boolean actDay,
            String act,
            Gravity creditClass,
            Gravity severity,
            String finality,
            List<String> kinds) {
        return new Fact(
                FactType.PENALTY,
                on,
                revision,
                actDay,
                act,
                stated(creditClass),
                stated(severity),
                finality,
                null,
                kinds,
                null,
                Map.of(),
                null,
                null,
                null,
                false,
                null);
    }

    /** An act held to be proven, which counts for nothing until it is decided upon. */
    public static Fact act(long revision, String act, Gravity severity) {
        return new Fact(
                FactType.PENALTY,
                null,
                revision,
                false,
                act,
                null,
                stated(severity),
                null,
                null,
                List.of(),
                null,
                Map.of(),
                null,
                null,
                null,
                false,
                null);
    }

    /** The act with the decision that penalises it. */
    public Fact decided(
            LocalDate day,
            long decision,
            String number,
            Gravity newClass,
            List<String> newKinds,
            boolean forPublication,
            @Nullable LocalDate lastPublicDay) {
        return new Fact(
                type,
                day,
                decision,
                false,
                act,
                stated(newClass),
                severity,
                FinalityRule.NOT_SERVED,
                null,
                newKinds,
                null,
                Map.of(),
                null,
                number,
                null,
                !forPublication,
                lastPublicDay);
    }

    /** The decision with another finality from a day on. */
    public Fact standing(String newFinality, @Nullable LocalDate day) {
        return stating(act, newFinality, day, hidden);
    }

    /**
     * The decision as a review left it; kinds that it names none of stay. The class was given to the kinds of the document,
     * so with other kinds none is stated.
     */
    public Fact held(String symbol, List<String> newKinds) {
        boolean stay = newKinds.isEmpty() || newKinds.equals(kinds);
        return new Fact(
                type,
                on,
                revision,
                actDay,
                act,
                stay ? creditClass : null,
                severity,
                finality,
                nature,
                stay ? kinds : newKinds,
                result,
                findings,
                since,
                document,
                symbol,
                hidden,
                publicUntil);
    }

    /** The decision, to be shown outside or not. */
    public Fact shown(boolean outside) {
        return stating(act, finality, since, !outside);
    }

    /** The same, as answering an act that is known by another text. */
    public Fact ofAct(String shared) {
        return stating(shared, finality, since, hidden);
    }

    private Fact stating(
            @Nullable String ofAct, @Nullable String itsFinality, @Nullable LocalDate day, boolean isHidden) {
        return new Fact(
                type,
                on,
                revision,
                actDay,
                ofAct,
                creditClass,
                severity,
                itsFinality,
                nature,
                kinds,
                result,
                findings,
                day,
                document,
                held,
                isHidden,
                publicUntil);
    }

    /** Whether it may be shown outside on a day, the last day that the document names included. */
    public boolean isPublicOn(LocalDate day) {
        return !hidden && (publicUntil == null || !day.isAfter(publicUntil));
    }

    /** Whether a decision is still held against its party. */
    boolean stands() {
        return held == null || COUNTING.contains(held);
    }

    /** The stream that a key of facts is of; where one stream states several, the key goes on after a number sign. */
    public static String streamOf(String key) {
        int sign = key.indexOf('#');
        return sign < 0 ? key : key.substring(0, sign);
    }

    /** An order given. */
    public static Fact order(LocalDate on, long revision, String act, Gravity severity, String nature) {
        return new Fact(
                FactType.ORDER,
                on,
                revision,
                false,
                act,
                null,
                stated(severity),
                null,
                nature,
                List.of(),
                null,
                Map.of(),
                null,
                null,
                null,
                false,
                null);
    }

    /** An inspection, of which more may yet become known. */
    public static Fact inspection(
            @Nullable LocalDate on, long revision, @Nullable String result, Map<String, Gravity> findings) {
        return new Fact(
                FactType.INSPECTION,
                on,
                revision,
                false,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                result,
                findings,
                null,
                null,
                null,
                false,
                null);
    }

    /** The same inspection with another day, result or findings. */
    public Fact with(@Nullable LocalDate day, @Nullable String newResult, Map<String, Gravity> newFindings) {
        return inspection(day, revision, newResult, newFindings);
    }

    /** The same inspection with one finding more. */
    public Fact withFinding(String id, Gravity gravity) {
        var more = new HashMap<>(findings);
        more.put(id, gravity);
        return with(on, result, more);
    }

    private static @Nullable Gravity stated(Gravity gravity) {
        return gravity == Gravity.NOT_STATED ? null : gravity;
    }
}
