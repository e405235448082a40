package org.mingjian.query.credit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.repair.Decision;
import org.mingjian.rules.repair.RecordClass;

/**
 * An act and, once there is one, the decision that penalises it.
 *
 * @param on the day of the decision; null while there is none
 * @param revision the event of the stream that states it
 * @param actDay true when no day of decision is stated and {@code on} is the day of the act
 * @param act the act, the same text for all facts of one act
 * @param severity severity of the act; null when not stated
 * @param imposed what was decided; null while nothing is
 * @param paper the decision's document, for decisions made here only
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PenaltyFact(
        @JsonProperty("d") @EpochDay @Nullable LocalDate on,

        @JsonProperty("e") @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        long revision,

        @JsonProperty("b") @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        boolean actDay,

        @JsonProperty("a") String act,
        @JsonProperty("v") @Nullable Gravity severity,
        @JsonProperty("i") @Nullable Imposed imposed,
        @JsonProperty("w") @Nullable Paper paper)
        implements Fact {

    /** An act held to be proven, which counts for nothing until it is decided upon. */
    public static PenaltyFact act(long revision, String act, Gravity severity) {
        return new PenaltyFact(null, revision, false, act, severity.orNull(), null, null);
    }

    /** A penalty decided elsewhere, of the day of the decision or, where that is not stated, of the act. */
    public static PenaltyFact elsewhere(
            LocalDate on, long revision, boolean actDay, String act, Gravity severity, Imposed imposed) {
        return new PenaltyFact(on, revision, actDay, act, severity.orNull(), imposed, null);
    }

    /** The act with the decision that penalises it. */
    public PenaltyFact decided(LocalDate day, long decision, Imposed newlyImposed, Paper newPaper) {
        return new PenaltyFact(day, decision, false, act, severity, newlyImposed, newPaper);
    }

    /** With what it imposes changed; the same while nothing is decided. */
    public PenaltyFact imposing(UnaryOperator<Imposed> change) {
        return imposed == null ? this : with(change.apply(imposed), paper);
    }

    /** By a paper that is changed; the same where there is none. */
    public PenaltyFact by(UnaryOperator<Paper> change) {
        return paper == null ? this : with(imposed, change.apply(paper));
    }

    private PenaltyFact with(@Nullable Imposed newImposed, @Nullable Paper newPaper) {
        return new PenaltyFact(on, revision, actDay, act, severity, newImposed, newPaper);
    }

    @Override
    public PenaltyFact ofAct(String shared) {
        return new PenaltyFact(on, revision, actDay, shared, severity, imposed, paper);
    }

    @Override
    public FactType type() {
        return FactType.PENALTY;
    }

    @Override
    public boolean bearsOnGrades() {
        return true;
    }

    @Override
    public boolean isPublicOn(LocalDate day) {
        return paper == null || paper.isPublicOn(day);
    }

    /** Whether a decision is still held against its party. */
    public boolean stands() {
        return paper == null || paper.stands();
    }

    /** Whether it is on record that it was made public. */
    public boolean posted() {
        return paper != null && paper.posted();
    }

    /** Number of the decision, by which later events name it; null for an act undecided and a decision made elsewhere. */
    public @Nullable String document() {
        return paper == null ? null : paper.number();
    }

    /** Whether it, held by a key, is what other streams name so; one made elsewhere is the only one of its case. */
    boolean isNamed(String key, String penaltyCase, @Nullable String number) {
        String document = document();
        return Fact.streamOf(key).equals(penaltyCase) && (document == null || document.equals(number));
    }

    /** What the rules on publicity and repair look at of the decision, which was made on a day. */
    public Decision ruled(String jurisdiction, LocalDate decided) {
        Gravity stated = creditClass();
        return new Decision(
                jurisdiction,
                decided,
                stated == Gravity.NOT_STATED ? null : RecordClass.valueOf(stated.name()),
                Set.copyOf(kinds()),
                imposed != null && imposed.summary(),
                null);
    }

    /** Kinds of penalty by name. */
    List<String> kinds() {
        return imposed == null ? List.of() : imposed.kinds();
    }

    Gravity creditClass() {
        return imposed == null ? Gravity.NOT_STATED : Gravity.orNotStated(imposed.creditClass());
    }
}
