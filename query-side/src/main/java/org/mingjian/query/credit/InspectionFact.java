package org.mingjian.query.credit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An inspection, of which more may yet become known.
 *
 * @param on its day; null until it is opened
 * @param revision the event of the stream that states it
 * @param result symbol of the result; null until concluded
 * @param findings findings that stand, by id
 * @param drawn whether it carries out a task that was drawn at random
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record InspectionFact(
        @JsonProperty("d") @EpochDay @Nullable LocalDate on,

        @JsonProperty("e") @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        long revision,

        @JsonProperty("r") @Nullable String result,
        @JsonProperty("x") Map<String, Gravity> findings,

        @JsonProperty("o") @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        boolean drawn)
        implements Fact {

    @SuppressWarnings("ConstantValue") // absent in JSON arrives as null
    public InspectionFact {
        findings = findings == null ? Map.of() : Map.copyOf(findings);
    }

    /** One that was not drawn, or of which that is not stated. */
    public InspectionFact(
            @Nullable LocalDate on, long revision, @Nullable String result, Map<String, Gravity> findings) {
        this(on, revision, result, findings, false);
    }

    @Override
    public FactType type() {
        return FactType.INSPECTION;
    }

    @Override
    public @Nullable String act() {
        return null;
    }

    /** It is no evidence before it has come to something. */
    @Override
    public boolean bearsOnGrades() {
        return result != null;
    }

    /** Only an inspection that was carried out tells something of the subject. */
    public boolean tells() {
        return "NO_PROBLEM_FOUND".equals(result) || "PROBLEMS_FOUND".equals(result);
    }

    /** The same inspection with another day, result or findings. */
    public InspectionFact with(@Nullable LocalDate day, @Nullable String newResult, Map<String, Gravity> newFindings) {
        return new InspectionFact(day, revision, newResult, newFindings, drawn);
    }

    /** The same inspection with one finding more. */
    public InspectionFact withFinding(String id, Gravity gravity) {
        var more = new HashMap<>(findings);
        more.put(id, gravity);
        return with(on, result, more);
    }
}
