package org.mingjian.query.credit;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the scores need to know of one source stream, or of one act that a case decides upon: a record of its own for each kind.
 * A subject's document holds one for each inspection, order and penalty of its life, so the JSON is short: at most 150
 * bytes, and 200 for a decision made here, which keeps the number of its document. A further kind is a further record, named
 * here.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "t")
@JsonSubTypes({
    @JsonSubTypes.Type(value = InspectionFact.class, name = "I"),
    @JsonSubTypes.Type(value = MeritFact.class, name = "M"),
    @JsonSubTypes.Type(value = ObjectionFact.class, name = "J"),
    @JsonSubTypes.Type(value = OrderFact.class, name = "O"),
    @JsonSubTypes.Type(value = PenaltyFact.class, name = "P"),
    @JsonSubTypes.Type(value = RepairFact.class, name = "R")
})
public sealed interface Fact permits InspectionFact, MeritFact, ObjectionFact, OrderFact, PenaltyFact, RepairFact {

    /** What it is about. */
    FactType type();

    /** The day that counts: of the inspection, the order, the decision; null while there is none. */
    @Nullable
    LocalDate on();

    /** The event of the stream that states it. */
    long revision();

    /** The act that it answers, the same text for all facts of one act; null where it answers none. */
    @Nullable
    String act();

    /** The same, as answering an act that is known by another text. */
    default Fact ofAct(String shared) {
        return this;
    }

    /** Whether it may be shown outside on a day. */
    default boolean isPublicOn(LocalDate day) {
        return true;
    }

    /** Whether grades may be others with it than without. */
    boolean bearsOnGrades();

    /** The stream that a key of facts is of; where one stream states several, the key goes on after a number sign. */
    static String streamOf(String key) {
        int sign = key.indexOf('#');
        return sign < 0 ? key : key.substring(0, sign);
    }
}
