package org.mingjian.query.policylab;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingjian.query.credit.Fact;
import org.mingjian.query.credit.Paper;
import org.mingjian.query.credit.PenaltyFact;
import org.mingjian.rules.repair.Publicity;

/** Counts decisions against organisations that may be shown outside on a day, under rules and others. */
public final class PublicRecords {
    private final LocalDate day;
    private long decisions;
    private long inForce;
    private long drafted;
    private long appearing;
    private long vanishing;

    PublicRecords(LocalDate day) {
        this.day = day;
    }

    /**
     * What may be shown outside.
     *
     * @param decisions against organisations, by the day
     * @param inForce of these, public under the rules in force
     * @param drafted public under the draft
     * @param appearing public under the draft alone
     * @param vanishing public under the rules in force alone
     */
    public record Report(long decisions, long inForce, long drafted, long appearing, long vanishing) {}

    void add(LabSubject subject, Rules now, Rules then) {
        if (!subject.organisation()) {
            return;
        }
        Set<String> all = new HashSet<>();
        Set<String> before = new HashSet<>();
        Set<String> after = new HashSet<>();
        for (Map.Entry<String, Fact> entry : subject.facts().entrySet()) {
            if (entry.getValue() instanceof PenaltyFact decision && isDecided(decision)) {
                String event = Fact.streamOf(entry.getKey()) + "@" + decision.revision();
                all.add(event);
                if (isPublic(decision, subject.jurisdiction(), now)) {
                    before.add(event);
                }
                if (isPublic(decision, subject.jurisdiction(), then)) {
                    after.add(event);
                }
            }
        }
        decisions += all.size();
        inForce += before.size();
        drafted += after.size();
        appearing += after.stream().filter(event -> !before.contains(event)).count();
        vanishing += before.stream().filter(event -> !after.contains(event)).count();
    }

    private boolean isDecided(PenaltyFact decision) {
        LocalDate on = decision.on();
        return on != null && !on.isAfter(day) && decision.imposed() != null && decision.stands();
    }

    private boolean isPublic(PenaltyFact decision, String jurisdiction, Rules rules) {
        return rules.scoring()
                        .recordEnds(jurisdiction, day, decision)
                        .filter(day::isBefore)
                        .isPresent()
                && (rules.publicityByRules()
                        ? isPublicByRules(decision, jurisdiction, rules)
                        : decision.isPublicOn(day));
    }

    /** Where no rules on publicity hold, what the document states is what there is. */
    private boolean isPublicByRules(PenaltyFact decision, String jurisdiction, Rules rules) {
        Paper paper = decision.paper();
        if (paper != null && paper.hidden()) {
            return false;
        }
        return publicity(decision, jurisdiction, rules)
                .map(found -> found.opens(decision.posted()) && !found.isOver(day))
                .orElseGet(() -> decision.isPublicOn(day));
    }

    private static Optional<Publicity> publicity(PenaltyFact decision, String jurisdiction, Rules rules) {
        return Optional.ofNullable(decision.on())
                .flatMap(on -> rules.repair().publicity(decision.ruled(jurisdiction, on)));
    }

    void add(PublicRecords other) {
        decisions += other.decisions;
        inForce += other.inForce;
        drafted += other.drafted;
        appearing += other.appearing;
        vanishing += other.vanishing;
    }

    Report report() {
        return new Report(decisions, inForce, drafted, appearing, vanishing);
    }
}
