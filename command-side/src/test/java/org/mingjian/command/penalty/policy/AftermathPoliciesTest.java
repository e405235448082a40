package org.mingjian.command.penalty.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.command.penalty.policy.Acts.PARTY;
import static org.mingjian.command.penalty.policy.Acts.act;
import static org.mingjian.command.penalty.policy.Acts.code;
import static org.mingjian.command.penalty.policy.Acts.money;
import static org.mingjian.command.penalty.policy.Acts.settled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mingjian.penalty.ConclusionManner;
import mingjian.penalty.NoPenaltyGround;
import mingjian.penalty.ObligationKind;
import mingjian.penalty.PenaltyKind;
import mingjian.penalty.ReviewInstance;
import mingjian.penalty.ReviewOutcome;
import mingjian.penalty.ServiceMethod;
import mingjian.shared.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.command.penalty.dossier.Decision;
import org.mingjian.command.penalty.dossier.Due;
import org.mingjian.command.penalty.dossier.EstablishedAct;
import org.mingjian.command.penalty.dossier.Review;
import org.mingjian.command.shared.ReviewEffect;

/** What becomes of a decision, and how a case ends: 行政处罚法 arts 33, 48, 57, 61, 66, 72, and on review. */
class AftermathPoliciesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);

    @ParameterizedTest
    @CsvSource({
        "DIRECT, , false, ",
        "PUBLIC_NOTICE, , false, ",
        "ELECTRONIC, true, false, ",
        "ELECTRONIC, false, false, electronic-without-consent",
        "ELECTRONIC, , false, electronic-without-consent",
        "DIRECT, , true, already-served"
    })
    void servesOnceAndElectronicallyOnConsent(
            ServiceMethod method, @Nullable Boolean consented, boolean served, @Nullable String code) {
        assertThat(code(ServicePolicy.judge("CN", decision(true, served, false), method, consented)))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        // Due is 1000, of which 400 was paid, and 700 on top.
        "PAY_FINE, 600, , true, ",
        "PAY_FINE, 600, , false, ",
        "PAY_FINE, 599, , false, ",
        "PAY_FINE, 599, , true, not-paid-in-full",
        "PAY_FINE, , , true, not-paid-in-full",
        "PAY_FINE, 601, , false, paid-too-much",
        "PAY_FINE, 600, 300, true, ",
        "PAY_FINE, 600, 301, true, surcharge-too-high",
        "SURRENDER_GAINS, 600, 1, true, surcharge-too-high"
    })
    void takesNoMoreThanIsDue(
            ObligationKind kind,
            @Nullable Long paid,
            @Nullable Long surcharge,
            boolean complete,
            @Nullable String code) {
        Due due = new Due(kind, 1_000, "CNY", 400, kind == ObligationKind.PAY_FINE ? 700 : 0, false);

        assertThat(code(PerformancePolicy.judge("o1", due, money(paid, "CNY"), money(surcharge, "CNY"), complete)))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "known, false, CNY, ",
        "unknown, false, CNY, id-unknown",
        "known, true, CNY, obligation-met",
        "known, false, USD, currency-not-allowed"
    })
    void asksForAnOpenObligation(String id, boolean met, String currency, @Nullable String code) {
        Due due = id.equals("known") ? new Due(ObligationKind.PAY_FINE, 1_000, "CNY", 0, 0, met) : null;

        assertThat(code(PerformancePolicy.judge(id, due, money(10L, currency), null, false)))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"true, true, ", "true, false, decision-not-served", "false, true, decision-not-in-effect"})
    void performsWhatStandsAndWasServed(boolean standing, boolean served, @Nullable String code) {
        assertThat(code(PerformancePolicy.onDecision(decision(standing, served, false))))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "RECONSIDERATION, CHANGED, 999, , ",
        "RECONSIDERATION, CHANGED, 1000, , ",
        "RECONSIDERATION, CHANGED, 1001, , fine-raised-on-review",
        "FIRST_INSTANCE, CHANGED, 1001, , fine-raised-on-review",
        "OWN_CORRECTION, CHANGED, 1001, , fine-raised-on-review",
        "RETRIAL, MEDIATED, 1001, , fine-raised-on-review",
        "RECONSIDERATION, CHANGED, , WARNING, ",
        "RECONSIDERATION, CHANGED, , , outcome-disagrees",
        "RECONSIDERATION, PARTLY_REVOKED, , , outcome-disagrees",
        "RECONSIDERATION, PARTLY_REVOKED, 500, , ",
        "RECONSIDERATION, MEDIATED, , , ",
        "RECONSIDERATION, MEDIATED, 500, , ",
        "RECONSIDERATION, UPHELD, , , ",
        "RECONSIDERATION, UPHELD, 1000, , outcome-disagrees",
        "RECONSIDERATION, REVOKED, , WARNING, outcome-disagrees",
        "RECONSIDERATION, TO_BE_MADE_ANEW, , , "
    })
    void changesNothingToTheWorse(
            ReviewInstance instance,
            ReviewOutcome outcome,
            @Nullable Long fine,
            @Nullable PenaltyKind kind,
            @Nullable String code) {
        List<PenaltyKind> kinds = kind == null ? List.of() : List.of(kind);

        assertThat(code(ReviewPolicy.onEffect(
                        decision(true, true, false), instance, outcome, money(fine, "CNY"), kinds)))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"r1, D1, id-taken", "r3, D1, review-open", "r3, D2, ", "r2, D2, id-taken"})
    void reviewsByOneInstanceAtATime(String id, String decision, @Nullable String code) {
        assertThat(code(ReviewPolicy.onRequest(id, decision, reviews()))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "r1, D1, RECONSIDERATION, ",
        "r1, D2, RECONSIDERATION, review-disagrees",
        "r1, D1, FIRST_INSTANCE, review-disagrees",
        "r2, D2, FIRST_INSTANCE, review-disagrees",
        "r3, D1, RETRIAL, "
    })
    void takesTheOutcomeOfTheRequest(String id, String decision, ReviewInstance instance, @Nullable String code) {
        assertThat(code(ReviewPolicy.onOutcome(id, decision, instance, reviews())))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "r1, D1, 2026-02-02, ",
        "r1, D1, 2026-02-01, days-out-of-order",
        "r3, D1, 2026-02-01, ",
        "r3, D2, 2026-02-02, ",
        "r3, D2, 2026-02-01, days-out-of-order"
    })
    void takesNoOutcomeBeforeItsRequestOrTheLastOutcome(
            String id, String decision, LocalDate day, @Nullable String code) {
        assertThat(code(ReviewPolicy.onDay(id, decision, day, reviews()))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, 信用中国, already-published, ",
        "true, true, 官网, , not-published",
        "false, true, 官网, not-for-publication, not-published",
        "true, false, 官网, decision-not-in-effect, not-published"
    })
    void publishesWhatIsMeantToBePublicAndStands(
            boolean meant,
            boolean standing,
            String channel,
            @Nullable String publishing,
            @Nullable String withdrawing) {
        Decision decision = decision(standing, true, false, meant);

        assertThat(code(PublicationPolicy.onPublishing(decision, channel))).isEqualTo(publishing);
        assertThat(code(PublicationPolicy.onWithdrawing(decision, channel))).isEqualTo(withdrawing);
    }

    @ParameterizedTest
    @CsvSource({
        // open act, transferred, decision: none, gone, unserved, served, performed
        "PERFORMED, false, false, performed, ",
        "PERFORMED, false, false, served, manner-disagrees",
        "PERFORMED, false, false, none, manner-disagrees",
        "PERFORMED, true, false, performed, act-open",
        "PERFORMED, true, true, performed, ",
        "ENFORCED, false, false, served, ",
        "ENFORCED, false, false, unserved, manner-disagrees",
        "NO_PENALTY, false, false, none, ",
        "NO_PENALTY, false, false, gone, ",
        "NO_PENALTY, false, false, served, manner-disagrees",
        "NO_PENALTY, true, false, none, act-open",
        "TRANSFERRED, true, true, none, ",
        "TRANSFERRED, false, false, none, manner-disagrees",
        "TERMINATED, false, false, served, ",
        "TERMINATED, true, false, none, act-open",
        "NOT_STATED, false, false, none, manner-disagrees"
    })
    void concludesAsTheRecordBearsOut(
            ConclusionManner manner, boolean open, boolean transferred, String decided, @Nullable String code) {
        List<EstablishedAct> acts = new ArrayList<>(List.of(settled("a")));
        if (open) {
            acts.add(act("b"));
        }
        List<Decision> decisions =
                switch (decided) {
                    case "gone" -> List.of(decision(false, true, true));
                    case "unserved" -> List.of(decision(true, false, true));
                    case "served" -> List.of(decision(true, true, false));
                    case "performed" -> List.of(decision(true, true, true));
                    default -> List.of();
                };

        assertThat(code(ConclusionPolicy.judge(manner, transferred, acts, decisions)))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        // ground, educated, severity, discovered late
        "MINOR_CORRECTED, true, MINOR, false, ",
        "MINOR_CORRECTED, false, MINOR, false, not-educated",
        "MINOR_CORRECTED, true, GENERAL, false, ground-not-met",
        "FIRST_TIME, true, GENERAL, false, ",
        "FIRST_TIME, true, SERIOUS, false, ground-not-met",
        "FIRST_TIME, false, GENERAL, false, not-educated",
        "NO_FAULT, true, SERIOUS, false, ",
        "NO_FAULT, false, SERIOUS, false, not-educated",
        "NOT_ESTABLISHED, false, SERIOUS, false, ",
        "TIME_BARRED, false, MINOR, true, ",
        "TIME_BARRED, false, MINOR, false, ground-not-met",
        "NOT_STATED, true, MINOR, false, ground-not-met"
    })
    void sparesOnAGroundThatIsMet(
            NoPenaltyGround ground, boolean educated, Severity severity, boolean late, @Nullable String code) {
        EstablishedAct act = late ? Acts.timed(DAY.minusYears(3), DAY, false, false) : act("a", severity, false, "f");

        assertThat(code(NoPenaltyPolicy.judge("CN-41", ground, educated, List.of(act))))
                .isEqualTo(code);
    }

    private static Map<String, Review> reviews() {
        return Map.of(
                "r1", new Review("D1", ReviewInstance.RECONSIDERATION, DAY, null),
                "r2", new Review("D2", ReviewInstance.FIRST_INSTANCE, DAY, ReviewEffect.GONE));
    }

    private static Decision decision(boolean standing, boolean served, boolean performed) {
        return decision(standing, served, performed, true);
    }

    private static Decision decision(boolean standing, boolean served, boolean performed, boolean meant) {
        return new Decision(
                PARTY,
                Set.of("a"),
                Set.of("a"),
                1_000,
                "CNY",
                Set.of(PenaltyKind.FINE),
                DAY,
                served ? DAY : null,
                meant,
                standing,
                Map.of("o1", new Due(ObligationKind.PAY_FINE, 1_000, "CNY", 0, 0, performed)),
                Map.of("信用中国", DAY));
    }
}
