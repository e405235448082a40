package org.mingjian.query.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.query.support.Facts;
import org.mingjian.query.support.TierFacts;

/** Tiers over HTTP. Today is 22 November 2026. */
class TiersTest extends RestTest {

    @Test
    void listsTiersAsTheyAreOnTheDayAskedAbout() {
        Reply today = ok("regulator", "/api/v1/tiers?state=review-due");

        assertThat(today.at("/day").asString()).isEqualTo("2026-11-22");
        assertThat(today.at("/items/0/stream").asString()).isEqualTo(TierFacts.STREAM);
        assertThat(today.at("/items/0/tier/tier").asString()).isEqualTo("B");
        assertThat(today.at("/items/0/tier/version").asString()).isEqualTo("2009");
        assertThat(today.at("/items/0/reviewOverdueDays").asInt()).isEqualTo(12);
        assertThat(today.at("/items/0/objection/objection").asString()).isEqualTo("o1");
        assertThat(today.at("/items/0/decision/text").asString()).isEqualTo("整改未完成");

        Reply then = ok("officer", "/api/v1/tiers?tier=A&asOf=2026-04-01");
        assertThat(then.at("/items/0/states/0").asString()).isEqualTo("confirmed");
        assertThat(ok("officer", "/api/v1/tiers?tier=A").at("/items")).isEmpty();
        assertThat(ok("officer", "/api/v1/tiers?region=CN-37").at("/total").asInt())
                .isZero();
    }

    @Test
    void leavesOutAListThatIsOver() {
        assertThat(ok("officer", "/api/v1/tiers?asOf=2026-10-31")
                        .at("/items/0/lists")
                        .toString())
                .isEqualTo("[\"KEY_SUPERVISION\"]");
        assertThat(ok("officer", "/api/v1/tiers").at("/items/0/lists").toString())
                .isEqualTo("[\"WHITE_LIST\"]");
    }

    @Test
    void countsByRegionSpecialtySchemeVersionAndTier() {
        Reply reply = ok("regulator", "/api/v1/tiers/statistics");

        assertThat(reply.at("/total").asInt()).isEqualTo(1);
        assertThat(reply.at("/rows/0/region").asString()).isEqualTo("CN-410102");
        assertThat(reply.at("/rows/0/scheme").asString()).isEqualTo(TierFacts.SCHEME);
        assertThat(reply.at("/rows/0/version").asString()).isEqualTo("2009");
        assertThat(reply.at("/rows/0/tier").asString()).isEqualTo("B");
        assertThat(reply.at("/rows/0/count").asInt()).isEqualTo(1);
        assertThat(reply.at("/byState/objected").asInt()).isEqualTo(1);
    }

    @Test
    void tellsWhatChangedWhenAndByWhom() {
        Reply reply = ok("regulator", "/api/v1/tiers/changes?from=2026-05-01&to=2026-05-31");

        assertThat(reply.at("/items")).hasSize(2);
        assertThat(reply.at("/items/0/what").asString()).isEqualTo("OVERRIDDEN");
        assertThat(reply.at("/items/0/before/tier").asString()).isEqualTo("A");
        assertThat(reply.at("/items/0/tier/tier").asString()).isEqualTo("B");
        assertThat(reply.at("/items/0/by/actor").asString()).isEqualTo("zhang");
        assertThat(reply.at("/items/0/by/decidedBy").asString()).isEqualTo("R1");
        assertThat(ok("regulator", "/api/v1/tiers/changes?from=2026-11-01")
                        .at("/items/0/list")
                        .asString())
                .isEqualTo("WHITE_LIST");
    }

    @Test
    void tellsAllOfAUnitWithItsHistory() {
        Reply reply = ok("officer", "/api/v1/tiers/" + Facts.UNIT);

        assertThat(reply.at("/items")).hasSize(1);
        assertThat(reply.at("/lists/0/list").asString()).isEqualTo("WHITE_LIST");
        assertThat(reply.at("/history/0/acts")).hasSize(5);
        assertThat(reply.at("/items/0/supervision/visitsFrom").asInt()).isEqualTo(1);
        assertThat(reply.at("/items/0/supervision/uses").asString()).isEqualTo("NEITHER");
        assertThat(reply.text()).doesNotContain("钱八");
    }

    @Test
    void tellsWhatFollowsForSupervisionFromTiersAndListsTogether() {
        Reply listed = ok("officer", "/api/v1/tiers/" + Facts.UNIT + "?asOf=2026-04-01");
        assertThat(listed.at("/items/0/tier/tier").asString()).isEqualTo("A");
        assertThat(listed.at("/load/specialties/0/asked").asInt()).isEqualTo(1);
        assertThat(listed.at("/load/specialties/0/strictest/version").asString())
                .isEqualTo("2009");
        assertThat(listed.at("/load/reasons").toString()).contains("KEY-HOTELS", "PP-LOAD-A");

        Reply free = ok("officer", "/api/v1/tiers/" + Facts.UNIT + "?asOf=2026-11-01");
        assertThat(free.at("/load/reasons").toString()).contains("PP-LOAD-B").doesNotContain("KEY-HOTELS");
    }

    @ParameterizedTest
    @ValueSource(strings = {TierFacts.STREAM, TierFacts.LISTING, TierFacts.KEY_LIST})
    void replaysEachStreamWithItsState(String stream) {
        Reply reply = ok("auditor", "/api/v1/streams/" + stream + "/history");

        assertThat(reply.at("/events/0/stateAfter")).isNotEmpty();
    }

    @Test
    void tellsAPartnerNothing() {
        assertThat(ok("partner", "/api/v1/partner/credit/" + Facts.HOTEL + "?purpose=financing")
                        .text())
                .doesNotContain("tier", "SupervisionTier", TierFacts.SCHEME);
        assertThat(get("partner", "/api/v1/tiers").status()).isEqualTo(403);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "/api/v1/tiers?state=strict,                               400, invalid-value",
        "/api/v1/tiers?asOf=yesterday,                             400, invalid-value",
        "/api/v1/tiers?level=A,                                    400, unknown-parameter",
        "/api/v1/tiers/changes?from=2026-02-02&to=2026-02-01,      400, invalid-value",
        "/api/v1/tiers/nowhere,                                    404, tiers-not-found",
        "/api/v1/tiers/SupervisedUnit-no~unit-at-all,              404, tiers-not-found",
    })
    void refusesWithAStableCode(String path, int status, String code) {
        Reply reply = get("regulator", path);

        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(code);
    }
}
