package org.mingjian.query.rest;

import java.util.Locale;
import mingjian.penalty.CreditClass;
import mingjian.penalty.PenaltyDecisionMade;
import mingjian.penalty.ReviewOutcome;
import mingjian.subject.SubjectMergeUndone;
import org.apache.avro.specific.SpecificRecordBase;
import org.mingjian.query.sharing.Withheld;
import org.mingjian.query.support.CaseFacts;
import org.mingjian.query.support.Facts;
import org.mingjian.query.support.History;
import org.mingjian.query.support.RecordFacts;

/**
 * Each way in which a decision comes to be shown to no partner, told of an organisation of its own. It counted once, or would have,
 * and is hidden since; beside it stands a decision that is public, and a twin has only that.
 */
enum Secret {
    NEVER_PUBLIC(Withheld.Why.NOT_PUBLIC),
    WITHDRAWN(Withheld.Why.NOT_PUBLIC),
    REVOKED(Withheld.Why.NOT_HELD),
    DECLARED_VOID(Withheld.Why.NOT_HELD),
    DECLARED_UNLAWFUL(Withheld.Why.NOT_HELD),
    REPAIRED(Withheld.Why.REPAIRED),
    PAST_ITS_LAST_PUBLIC_DAY(Withheld.Why.EXPIRED),
    EXPIRED_BY_RULE(Withheld.Why.EXPIRED),
    OF_ANOTHER_AFTER_ALL(Withheld.Why.SUPERSEDED);

    /** The decision that everybody may see. */
    static final String OPEN = "郑卫罚〔2025〕公号";

    private final Withheld.Why why;

    Secret(Withheld.Why why) {
        this.why = why;
    }

    Withheld.Why why() {
        return why;
    }

    /** Who has it. */
    String subject() {
        return "Subject-a." + name().toLowerCase(Locale.ROOT);
    }

    /** Who is otherwise the same. */
    String twin() {
        return "Subject-b." + name().toLowerCase(Locale.ROOT);
    }

    /** Number of the decision that is hidden. */
    String number() {
        return "郑卫罚〔2025〕密" + name() + "号";
    }

    /** The event that states it. */
    String event() {
        return hiddenCase() + "@2";
    }

    private String hiddenCase() {
        return "PenaltyCase-hidden." + name().toLowerCase(Locale.ROOT);
    }

    /** All of them, with their twins. */
    static History tell() {
        var history = new History();
        for (Secret secret : values()) {
            secret.common(history, secret.subject());
            secret.common(history, secret.twin());
            secret.hide(history);
        }
        return history;
    }

    private void common(History history, String subject) {
        String unit = "SupervisedUnit-of." + subject.substring("Subject-".length());
        history.at("2025-01-10T00:00:00Z")
                .add(subject, subject, Facts.registered("花园宾馆", "CN-410105"))
                .add("Inspection-of." + subject, subject, unit, Facts.pastInspection(subject, unit, "2025-01-05"))
                .at("2025-02-03T00:00:00Z");
        decide(history, subject, "PenaltyCase-open." + subject, decision(subject, OPEN, "2025-02-01"), "2025-02-03");
    }

    private void hide(History history) {
        String holder = this == OF_ANOTHER_AFTER_ALL ? "Subject-c.other" : subject();
        history.at("2025-03-02T00:00:00Z");
        if (this == OF_ANOTHER_AFTER_ALL) {
            history.add(holder, holder, Facts.registered("别家", "CN-410105"))
                    .add(holder, holder, Facts.mergedInto(subject()));
        }
        decide(history, holder, hiddenCase(), hidden(holder), "2025-03-02");
        history.at("2026-02-01T00:00:00Z");
        switch (this) {
            case WITHDRAWN -> add(history, holder, CaseFacts.publicationWithdrawn(number(), "2026-02-01"));
            case REPAIRED ->
                history.add(
                        "CreditRepair-of." + name().toLowerCase(Locale.ROOT),
                        holder,
                        RecordFacts.approved("r1", hiddenCase(), number(), "2026-02-01"));
            case REVOKED, DECLARED_VOID, DECLARED_UNLAWFUL ->
                add(
                        history,
                        holder,
                        CaseFacts.reviewDecided(number(), ReviewOutcome.valueOf(name()), "2026-01-20", "2026-01-25"));
            case EXPIRED_BY_RULE ->
                add(
                        history.at("2025-03-10T00:00:00Z"),
                        holder,
                        CaseFacts.reviewDecided(number(), ReviewOutcome.UPHELD, "2025-03-08", "2025-03-10"));
            case OF_ANOTHER_AFTER_ALL ->
                history.add(
                        holder,
                        holder,
                        SubjectMergeUndone.newBuilder()
                                .setFrom(subject())
                                .setUndoneOn(Facts.day("2026-02-01"))
                                .setReason("两家")
                                .build());
            case NEVER_PUBLIC, PAST_ITS_LAST_PUBLIC_DAY -> {}
        }
    }

    private void add(History history, String holder, SpecificRecordBase payload) {
        history.add(hiddenCase(), holder, Facts.UNIT, payload);
    }

    private PenaltyDecisionMade hidden(String holder) {
        var made = CaseFacts.decided(
                holder,
                number(),
                "2025-03-01",
                this != NEVER_PUBLIC,
                this == EXPIRED_BY_RULE ? CreditClass.MINOR : CreditClass.SERIOUS,
                "f1");
        if (this == PAST_ITS_LAST_PUBLIC_DAY) {
            return Facts.with(made, "publicUntil", Facts.day("2026-03-01"));
        }
        return made;
    }

    private static PenaltyDecisionMade decision(String subject, String number, String on) {
        return CaseFacts.decided(subject, number, on, true, CreditClass.GENERAL, "f1");
    }

    private static void decide(
            History history, String subject, String penaltyCase, PenaltyDecisionMade made, String servedOn) {
        history.add(penaltyCase, subject, Facts.UNIT, CaseFacts.filed(subject, "2025-01-20"))
                .add(penaltyCase, subject, Facts.UNIT, CaseFacts.established(subject, "f1", null))
                .add(penaltyCase, subject, Facts.UNIT, made)
                .add(penaltyCase, subject, Facts.UNIT, CaseFacts.served(made.getDocumentNumber(), servedOn));
    }
}
