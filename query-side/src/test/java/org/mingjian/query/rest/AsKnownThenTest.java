package org.mingjian.query.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.query.rest.RestTestApplication.PERSON;
import static org.mingjian.query.support.Facts.BATH;
import static org.mingjian.query.support.Facts.HOTEL;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Credit on any day as known at any moment. Things were recorded a second apart from 2026-01-05T01:00:00Z on. */
class AsKnownThenTest extends RestTest {
    private static final String SETTLED = "2026-11-22T02:00:00Z";

    private Reply credit(String subject, String query) {
        return ok("regulator", "/api/v1/subjects/" + subject + "/credit" + query);
    }

    @Test
    void answersOfTheSettledInstantWhatTheViewAnswers() {
        Reply today = credit(HOTEL, "");
        Reply known = credit(HOTEL, "?knownAt=" + SETTLED);

        assertThat(known.body()).isEqualTo(today.body());
        assertThat(credit(HOTEL, "?basis=source&knownAt=" + SETTLED).at("/standing"))
                .isEqualTo(today.at("/standing"));
    }

    @Test
    void statesDayMomentBasisRulesAndPosition() {
        Reply reply = credit(HOTEL, "?validAt=2026-10-01&knownAt=2026-11-01T08:00:00+08:00&basis=source");

        assertThat(reply.at("/validAt").asString()).isEqualTo("2026-10-01");
        assertThat(reply.at("/knownAt").asString()).isEqualTo("2026-11-01T00:00:00Z");
        assertThat(reply.at("/basis").asString()).isEqualTo("source");
        assertThat(reply.at("/asserted").asInt()).isZero();
        assertThat(reply.at("/standing/pack/id").asString()).isEqualTo("henan-health-credit");
        assertThat(reply.at("/standing/pack/version").asString()).isNotBlank();
        assertThat(reply.at("/standing/pack/sha256").asString()).hasSize(64);
        assertThat(reply.at("/position").asString()).isEqualTo("7-11");
        assertThat(reply.at("/settledInstant").asString()).isEqualTo(SETTLED);
        Reply today = credit(HOTEL, "");
        assertThat(today.at("/knownAt").asString()).isEqualTo(SETTLED);
        assertThat(today.at("/basis").asString()).isEqualTo("logged");
    }

    @Test
    void takesADayForItsEndWhereTheAuthoritySits() {
        assertThat(credit(HOTEL, "?knownAt=2026-01-05").at("/knownAt").asString())
                .isEqualTo("2026-01-05T15:59:59.999999Z");
    }

    @Test
    void knowsOfEachMomentOnlyWhatWasRecordedByThen() {
        Reply before = credit(HOTEL, "?knownAt=2026-01-05T01:00:09Z");
        Reply after = credit(HOTEL, "?knownAt=2026-01-05T01:00:10Z");

        assertThat(before.at("/standing/points")).isEmpty();
        assertThat(after.at("/standing/points")).hasSize(1);
        assertThat(after.at("/standing/points/0/event").asString()).isEqualTo("PenaltyCase-1@0");
    }

    @Test
    void answersForASubjectThatWasNotYetMergedByItself() {
        assertThat(credit(BATH, "?knownAt=2026-01-05T01:00:01Z").at("/subject").asString())
                .isEqualTo(BATH);
        assertThat(credit(BATH, "?knownAt=2026-01-05T01:00:02Z").at("/subject").asString())
                .isEqualTo(HOTEL);
        assertThat(credit(HOTEL, "?knownAt=2026-01-05T01:00:01Z").at("/absorbed"))
                .isEmpty();
    }

    @Test
    void saysThatNoRulesWereInForceBeforeTheFirstPack() {
        Reply reply = credit(HOTEL, "?validAt=2019-12-31&knownAt=" + SETTLED);

        assertThat(reply.at("/standing/status").asString()).isEqualTo("NO_RULES_IN_FORCE");
        assertThat(reply.at("/standing/pack").isNull()).isTrue();
        assertThat(reply.at("/risk").isNull()).isTrue();
    }

    @Test
    void answersPartnersOfAnyDayAndMomentToo() {
        String path = "/api/v1/partner/credit/" + HOTEL + "?purpose=financing";

        Reply then = ok("partner", path + "&validAt=2026-05-01&knownAt=2026-01-05T01:00:10Z");
        assertThat(then.at("/standing/score").asInt()).isEqualTo(100 - 15);
        assertThat(then.at("/validAt").asString()).isEqualTo("2026-05-01");
        assertThat(then.at("/knownAt").asString()).isEqualTo("2026-01-05T01:00:10Z");
        assertThat(then.at("/basis").asString()).isEqualTo("logged");
        assertThat(ok("partner", path + "&knownAt=" + SETTLED).body())
                .isEqualTo(ok("partner", path).body());
    }

    @Test
    void tellsAPartnerNothingOfAPersonAtAnyMoment() {
        String query = "?purpose=financing&knownAt=";
        String nobody = "Subject-person." + "cd".repeat(32);

        for (String moment : new String[] {"2026-01-04", "2026-01-05", SETTLED}) {
            Reply person = get("partner", "/api/v1/partner/credit/" + PERSON + query + moment);
            Reply absent = get("partner", "/api/v1/partner/credit/" + nobody + query + moment);
            assertThat(person.status()).isEqualTo(404);
            assertThat(person.text().replace(PERSON, "X"))
                    .isEqualTo(absent.text().replace(nobody, "X"));
        }
    }

    @Test
    void namesTheSettledInstantToWhoAsksBeyondIt() {
        Reply refused = get("regulator", "/api/v1/subjects/" + HOTEL + "/credit?knownAt=2026-11-22T02:00:00.000001Z");

        assertThat(refused.code()).isEqualTo("known-at-not-settled");
        assertThat(refused.at("/facts/settledInstant").asString()).isEqualTo(SETTLED);
        assertThat(refused.at("/detail").asString()).contains(SETTLED);
    }

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvSource({
        "regulator, ?knownAt=2026-11-23,                     400, known-at-not-settled",
        "regulator, ?knownAt=2026-11-22,                     400, known-at-not-settled",
        "regulator, ?knownAt=2026-03-01T08:00:00,            400, invalid-value",
        "regulator, ?knownAt=2026-02-30,                     400, invalid-value",
        "regulator, ?knownAt=1820-01-01T00:00:00Z,           400, invalid-value",
        "regulator, ?knownAt=yesterday,                      400, invalid-value",
        "regulator, ?knownAt=,                               400, invalid-value",
        "regulator, ?basis=heard,                            400, invalid-value",
        "regulator, ?basis=LOGGED,                           400, invalid-value",
        "regulator, ?validAt=2026-13-01,                     400, invalid-value",
        "regulator, ?knowAt=2026-01-05,                      400, unknown-parameter",
        "regulator, ?knownAt=2026-01-05&knownAt=2026-01-06,  400, invalid-value",
        "regulator, ?knownAt=2026-01-04,                     404, subject-not-known-then",
        "auditor,   ?knownAt=2026-01-04,                     404, subject-not-known-then",
    })
    void refusesWithAStableCode(String role, String query, int status, String code) {
        Reply reply = get(role, "/api/v1/subjects/" + HOTEL + "/credit" + query);

        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(code);
    }

    @Test
    void tellsWhoWasNotKnownThenApartFromWhoIsNotThere() {
        String path = "/api/v1/partner/credit/";
        String then = "?purpose=financing&knownAt=2026-01-04";

        assertThat(get("partner", path + HOTEL + then).code()).isEqualTo("subject-not-known-then");
        assertThat(get("partner", path + "uscc.0" + then).code()).isEqualTo("subject-not-found");
        assertThat(get("regulator", "/api/v1/subjects/uscc.0/credit?knownAt=2026-01-04")
                        .code())
                .isEqualTo("subject-not-found");
    }
}
