package org.mingjian.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A tender is reviewed afterwards: what was this clinic's standing on the day, as it was known then? */
class AsKnownThenStoryIT {
    private static final RunningSystem SYSTEM = RunningSystem.shared();
    private static final Caller REGULATOR = SYSTEM.as("regulator");
    private static InspectedClinic clinic;
    private static String other;
    private static String beforeThePenalty;
    private static JsonNode standingBefore;

    @BeforeAll
    static void aPenaltyBecomesKnownAfterTheTender() {
        clinic = InspectedClinic.recordedIn(SYSTEM);
        other = "Subject-uscc." + Fresh.uscc();
        InspectedClinic.accepted(SYSTEM.as("officer"), "RegisterSubject", other, """
                {"kind": "LEGAL_PERSON", "jurisdiction": "CN-410100", "profile": {"name": "另一家门诊部有限公司"}}""");
        beforeThePenalty = settled();
        standingBefore = credit("").body().at("/standing");
        InspectedClinic.accepted(
                SYSTEM.as("importer"), "RecordHistoricPenalty", Fresh.stream("PenaltyCase"), """
                {"subject": "%s", "actId": "a1", "actOn": "2026-04-10", "decidedOn": "2026-04-10", "kinds": ["FINE"],
                 "severity": "GENERAL", "creditClass": "GENERAL", "finality": "FINAL",
                 "source": {"system": "旧系统", "file": "旧.csv", "row": 2, "mapping": "m-1",
                 "recordedAt": "2026-04-12T02:00:00Z"}}""".formatted(
                                clinic.subject()));
        InspectedClinic.accepted(SYSTEM.as("officer"), "MergeSubject", other, """
                {"into": "%s", "mergedOn": "2026-05-01", "reason": "同一家"}""".formatted(clinic.subject()));
    }

    /** A moment at which all that was recorded so far was known, once it is settled and in the views. */
    private static String settled() {
        Eventually.that(() -> {
            Answer now = credit("");
            assertThat(now.status()).as(now.text()).isEqualTo(200);
            assertThat(Instant.parse(now.at("/settledInstant"))).isAfter(Instant.parse(registered()));
        });
        return credit("").at("/settledInstant");
    }

    private static String registered() {
        return SYSTEM.as("auditor").get("/api/v1/streams/" + other + "/history").at("/events/0/at");
    }

    private static Answer credit(String query) {
        return REGULATOR.get("/api/v1/subjects/" + clinic.subject() + "/credit" + query);
    }

    @Test
    void answersOfThenWhatWasKnownThenHoweverOftenItIsAsked() {
        Eventually.that(() -> assertThat(credit("").body().at("/standing")).isNotEqualTo(standingBefore));

        Answer then = credit("?knownAt=" + beforeThePenalty);

        assertThat(then.status()).as(then.text()).isEqualTo(200);
        assertThat(then.body().at("/standing")).isEqualTo(standingBefore);
        assertThat(then.at("/knownAt")).isEqualTo(beforeThePenalty);
        assertThat(then.at("/basis")).isEqualTo("logged");
        assertThat(then.at("/standing/pack/sha256")).hasSize(64);
        assertThat(then.body().at("/absorbed")).isEmpty();
        assertThat(credit("?knownAt=" + beforeThePenalty).body().at("/standing"))
                .isEqualTo(standingBefore);
    }

    @Test
    void answersForASubjectThatWasMergedSinceByItself() {
        Eventually.that(() -> assertThat(
                        REGULATOR.get("/api/v1/subjects/" + other + "/credit").at("/subject"))
                .isEqualTo(clinic.subject()));

        assertThat(REGULATOR
                        .get("/api/v1/subjects/" + other + "/credit?knownAt=" + beforeThePenalty)
                        .at("/subject"))
                .isEqualTo(other);
    }

    @Test
    void knowsByTheTimesOfTheSourceWhatTheSourceKnew() {
        Eventually.that(() -> {
            Answer known = credit("?basis=source&validAt=2026-04-15&knownAt=2026-04-13");

            assertThat(known.status()).as(known.text()).isEqualTo(200);
            assertThat(known.body().at("/standing/points")).hasSize(1);
            assertThat(known.body().at("/asserted").asInt()).isEqualTo(1);
        });
        assertThat(credit("?basis=source&knownAt=2026-04-11").code()).isEqualTo("subject-not-known-then");
        assertThat(credit("?validAt=2026-04-15&knownAt=2026-04-13").code()).isEqualTo("subject-not-known-then");
    }

    @Test
    void answersAPartnerOfThenToo() {
        Answer then = SYSTEM.as("partner")
                .get("/api/v1/partner/credit/" + clinic.key() + "?purpose=award-review&knownAt=" + beforeThePenalty);

        assertThat(then.status()).as(then.text()).isEqualTo(200);
        assertThat(then.at("/knownAt")).isEqualTo(beforeThePenalty);
        assertThat(then.body().at("/penalties")).isEmpty();
    }

    @Test
    void refusesWhatIsNotSettledYet() {
        Answer refused = credit("?knownAt=2999-01-01");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("known-at-not-settled");
        assertThat(refused.at("/facts/settledInstant")).isNotEmpty();
    }
}
