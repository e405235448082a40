package org.mingjian.query.support;

import java.util.List;
import java.util.Random;
import mingjian.identifier.IdentifierMoved;
import mingjian.inspection.InspectionResult;
import mingjian.penalty.CreditClass;
import mingjian.penalty.Finality;
import mingjian.penalty.HistoricPenaltyRecorded;
import mingjian.penalty.ReviewOutcome;
import mingjian.rectification.OrderNature;
import mingjian.shared.Severity;
import mingjian.subject.SubjectMergeUndone;

/**
 * A hotel and a bath with any number of inspections, orders, decisions, reviews, withdrawals, merges and moved identifiers; each
 * may be registered only after things were recorded of it.
 */
public final class RandomLives {
    /** By which they are found. */
    public static final List<String> KEYS = List.of(
            Facts.HOTEL, Facts.BATH, "uscc.91410100MA45QW8K5D", "uscc.91410102MA46TT1C2F", "legacy.1", "legacy.2");

    private final Random random;
    private final History history = new History();
    private boolean merged;
    private boolean claimed;

    private RandomLives(Random random) {
        this.random = random;
    }

    /** One of them. */
    public static History tell(Random random) {
        return new RandomLives(random).tell();
    }

    private History tell() {
        int steps = 4 + random.nextInt(14);
        int hotelRegistered = random.nextInt(3);
        int bathRegistered = random.nextInt(5);
        history.add("Identifier-legacy.1", "", Facts.claimedBy(Facts.HOTEL));
        for (int i = 0; i < steps; i++) {
            if (i == hotelRegistered) {
                history.add(Facts.HOTEL, Facts.HOTEL, Facts.registered("花园宾馆", "CN-410105"));
            }
            if (i == bathRegistered) {
                history.add(Facts.BATH, Facts.BATH, Facts.registered("清泉浴池", "CN-410102"));
            }
            step(i, random.nextBoolean() ? Facts.HOTEL : Facts.BATH);
        }
        return history;
    }

    private void step(int i, String subject) {
        String day = "2026-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(9);
        switch (random.nextInt(9)) {
            case 0 -> inspection("Inspection-" + i, subject, day);
            case 1 -> history.add("PenaltyCase-" + i, subject, Facts.UNIT, imported(subject, day));
            case 2, 3 -> penaltyCase("PenaltyCase-" + i, subject, day);
            case 4 -> history.add(subject, subject, Facts.renamed("名" + i, day));
            case 5 -> merge();
            case 6 -> moved("Identifier-legacy.1", day);
            case 7 ->
                history.add(
                        "RectificationOrder-" + i,
                        subject,
                        Facts.UNIT,
                        OrderFacts.ordered(subject, OrderNature.WITH_PENALTY, day, "2026-12-01"));
            default -> claim(subject);
        }
    }

    private void inspection(String stream, String subject, String day) {
        history.add(stream, subject, Facts.UNIT, Facts.scheduled(subject, Facts.UNIT))
                .add(stream, subject, Facts.UNIT, Facts.entered(day))
                .add(stream, subject, Facts.UNIT, Facts.finding("f1", Severity.SERIOUS))
                .add(stream, subject, Facts.UNIT, Facts.concluded(day, InspectionResult.PROBLEMS_FOUND))
                .add(stream, subject, Facts.UNIT, Facts.withdrawing("f1"));
    }

    private HistoricPenaltyRecorded imported(String subject, String day) {
        var penalty = Facts.pastPenalty(subject, "a", day, CreditClass.GENERAL, Finality.FINAL);
        return Facts.recordedAtSource(penalty, random.nextBoolean() ? day + "T00:00:00Z" : null);
    }

    private void penaltyCase(String stream, String subject, String day) {
        ReviewOutcome outcome = ReviewOutcome.values()[random.nextInt(ReviewOutcome.values().length)];
        history.add(stream, subject, Facts.UNIT, CaseFacts.filed(subject, day))
                .add(stream, subject, Facts.UNIT, CaseFacts.established(subject, "f1", "Inspection-1"))
                .add(stream, subject, Facts.UNIT, CaseFacts.decided(subject, day, "f1"))
                .add(stream, subject, Facts.UNIT, CaseFacts.served(CaseFacts.NUMBER, day));
        if (random.nextBoolean()) {
            history.add(
                            stream,
                            subject,
                            Facts.UNIT,
                            CaseFacts.reviewDecided(CaseFacts.NUMBER, outcome, "2026-10-01", "2026-10-15"))
                    .add(stream, subject, Facts.UNIT, CaseFacts.publicationWithdrawn(CaseFacts.NUMBER, "2026-10-02"));
        }
    }

    /** An identifier is claimed once. */
    private void claim(String subject) {
        if (!claimed) {
            history.add("Identifier-legacy.2", "", Facts.claimedBy(subject));
            claimed = true;
        }
    }

    private void merge() {
        history.add(Facts.BATH, Facts.BATH, merged ? undone() : Facts.mergedInto(Facts.HOTEL));
        merged = !merged;
    }

    private static SubjectMergeUndone undone() {
        return SubjectMergeUndone.newBuilder()
                .setFrom(Facts.HOTEL)
                .setUndoneOn(Facts.day("2026-08-01"))
                .setReason("两家")
                .build();
    }

    private void moved(String identifier, String day) {
        boolean there = random.nextBoolean();
        history.add(
                identifier,
                "",
                IdentifierMoved.newBuilder()
                        .setFromSubject(there ? Facts.HOTEL : Facts.BATH)
                        .setToSubject(there ? Facts.BATH : Facts.HOTEL)
                        .setMovedOn(Facts.day(day))
                        .setReason("wrong one")
                        .build());
    }
}
