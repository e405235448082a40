package org.mingjian.query.credit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the scores need to know of one source stream. A subject's document holds one for each inspection, order and
 * penalty of its life, so the JSON is short: usually below 150 bytes.
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
        @JsonProperty("x") Map<String, Gravity> findings) {

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
                Map.of());
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
                Map.of());
    }

    /** An inspection, of which more may yet become known. */
    public static Fact inspection(
            @Nullable LocalDate on, long revision, @Nullable String result, Map<String, Gravity> findings) {
        return new Fact(
                FactType.INSPECTION, on, revision, false, null, null, null, null, null, List.of(), result, findings);
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
