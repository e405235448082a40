package org.mingjian.query.tierdue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.mingjian.query.credit.Fact;
import org.mingjian.query.credit.InspectionFact;
import org.mingjian.query.credit.PenaltyFact;
import org.mingjian.query.credit.Risk;
import org.mingjian.query.credit.Scoring;
import org.mingjian.query.search.FoundSubject;
import org.mingjian.rules.tier.Input;

/** What is answered about one subject on a day, with what that rests on. Worked out once, when a scheme asks for it. */
final class SubjectAnswers {

    /**
     * An answer with its grounds.
     *
     * @param answered what is answered
     * @param restsOn facts that it rests on; there are some
     */
    record Grounded(Answered answered, RestsOn restsOn) {}

    private final Scoring scoring;
    private final String jurisdiction;
    private final Map<String, Fact> facts;
    private final LocalDate day;
    private final Map<Input, Optional<Grounded>> known = new EnumMap<>(Input.class);

    SubjectAnswers(Scoring scoring, FoundSubject found, LocalDate day) {
        this.scoring = scoring;
        this.jurisdiction = found.subject().jurisdiction();
        this.facts = found.facts();
        this.day = day;
    }

    /** Empty where it rests on nothing: of a subject of which nothing is known a prior is no evidence. */
    Optional<Grounded> to(Input input) {
        return known.computeIfAbsent(input, asked -> asked == Input.STANDING ? standing() : risk());
    }

    private Optional<Grounded> standing() {
        return RestsOn.of(facts, fact -> true, LocalDate.MIN, day)
                .map(restsOn ->
                        new Grounded(Answered.standing(scoring.standing(jurisdiction, facts, day), day), restsOn));
    }

    private Optional<Grounded> risk() {
        Risk estimate = Risk.estimate(scoring.packs(), jurisdiction, facts, day);
        return estimate == null
                ? Optional.empty()
                : RestsOn.of(facts, SubjectAnswers::bearsOnRisk, estimate.windowFrom(), day)
                        .map(restsOn -> new Grounded(Answered.risk(estimate, day), restsOn));
    }

    private static boolean bearsOnRisk(Fact fact) {
        return fact instanceof InspectionFact || fact instanceof PenaltyFact;
    }
}
