package org.mingjian.query.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.query.support.CaseFacts;
import org.mingjian.query.support.Facts;
import org.mingjian.query.support.OrderFacts;
import org.mingjian.query.support.RecordFacts;
import org.mingjian.query.support.RosterFacts;

/** Orders, penalties, licences and organs over HTTP. Today is 22 November 2026. */
class RecordsTest extends RestTest {

    @Test
    void listsOrdersByTheirStateOnTheDayAskedAbout() {
        Reply today = ok("officer", "/api/v1/orders?state=overdue");
        assertThat(today.at("/day").asString()).isEqualTo("2026-11-22");
        assertThat(today.at("/items/0/order").asString()).isEqualTo(RestTestApplication.ORDER);
        assertThat(today.at("/items/0/overdueDays").asInt()).isEqualTo(21);
        assertThat(today.at("/items/0/nature").asString()).isEqualTo("PRECONDITION");

        Reply then = ok("regulator", "/api/v1/orders?state=due&asOf=2026-10-09");
        assertThat(then.at("/items/0/dueOn").asString()).isEqualTo("2026-10-15");
        assertThat(ok("regulator", "/api/v1/orders?asOf=2026-09-30").at("/items"))
                .isEmpty();
    }

    @Test
    void readsOneOrderAsOfADay() {
        Reply reply = ok("officer", "/api/v1/orders/" + RestTestApplication.ORDER + "?asOf=2026-10-16");

        assertThat(reply.at("/state").asString()).isEqualTo("due");
        assertThat(reply.at("/dueOn").asString()).isEqualTo("2026-11-01");
        assertThat(reply.at("/acts")).hasSize(2);
    }

    @Test
    void listsDecisionsWithTheFieldsOfTheDoublePublication() {
        Reply reply = ok("regulator", "/api/v1/penalties?state=in-force&kind=FINE&from=2026-10-01");

        assertThat(reply.at("/total").asInt()).isEqualTo(1);
        assertThat(reply.at("/items/0/penaltyCase").asString()).isEqualTo(RestTestApplication.CASE);
        assertThat(reply.at("/items/0/publication/CF_NR_FK").asString()).isEqualTo("0.200000");
        assertThat(reply.at("/items/0/publication").propertyNames()).contains("CF_NR_WFFF", "CF_FRDB");
        assertThat(ok("regulator", "/api/v1/penalties?documentNumber=没有").at("/items"))
                .isEmpty();
    }

    @Test
    void namesTheLegalRepresentativeWhereOneCaseIsReadAsTheReaderMaySeeIt() {
        String path = "/api/v1/penalties/" + RestTestApplication.CASE;

        assertThat(ok("officer", path).at("/register/0/publication/CF_FRDB").asString())
                .isEqualTo("王小明");
        assertThat(ok("regulator", path).at("/register/0/publication/CF_FRDB").asString())
                .isEqualTo("王**");
    }

    @Test
    void listsWhatWaitsWithItsLastDay() {
        Reply late = ok("officer", "/api/v1/repairs?state=overdue");
        assertThat(late.at("/items/0/stream").asString()).isEqualTo(RecordFacts.REPAIRS);
        assertThat(late.at("/items/0/id").asString()).isEqualTo("r1");
        assertThat(late.at("/items/0/overdueDays").asInt()).isEqualTo(16);
        assertThat(ok("officer", "/api/v1/repairs?state=applied&asOf=2026-11-06")
                        .at("/total")
                        .asInt())
                .isEqualTo(1);
        assertThat(ok("regulator", "/api/v1/objections?state=due")
                        .at("/items/0/dueOn")
                        .asString())
                .isEqualTo("2026-11-25");
        assertThat(ok("regulator", "/api/v1/commitments?state=made")
                        .at("/total")
                        .asInt())
                .isEqualTo(1);
        assertThat(get("officer", "/api/v1/repairs?state=raised").status()).isEqualTo(400);
    }

    @Test
    void readsOneRepairAsOfADay() {
        Reply reply = ok("officer", "/api/v1/repairs/" + RecordFacts.REPAIRS + "/r1?asOf=2026-11-04");

        assertThat(reply.at("/state").asString()).isEqualTo("applied");
        assertThat(reply.at("/dueOn").asString()).isEqualTo("2026-11-06");
        Reply none = get("officer", "/api/v1/repairs/" + RecordFacts.REPAIRS + "/r9");
        assertThat(none.status()).isEqualTo(404);
        assertThat(none.text()).contains("matter-not-found");
    }

    @Test
    void listsLicencesByTheirStateOnTheDayAskedAbout() {
        assertThat(ok("officer", "/api/v1/authorisations?state=expired")
                        .at("/items/0/authorisation")
                        .asString())
                .isEqualTo(RestTestApplication.LICENCE);
        assertThat(ok("officer", "/api/v1/authorisations?state=valid").at("/items"))
                .isEmpty();
        assertThat(ok("officer", "/api/v1/authorisations/" + RestTestApplication.LICENCE + "?asOf=2024-01-01")
                        .at("/state")
                        .asString())
                .isEqualTo("valid");
    }

    @Test
    void showsAnOrganWithPowersAndPeopleOfTheDayAndNamesOnlyToWhoMaySeeThem() {
        String path = "/api/v1/organs/" + RosterFacts.ORGAN + "?asOf=2026-06-30";
        Reply clear = ok("officer", path);
        assertThat(clear.at("/name").asString()).isEqualTo("郑州市卫生健康委员会");
        assertThat(clear.at("/powers")).hasSize(1);
        assertThat(clear.at("/officers/0/name").asString()).isEqualTo("陈七");
        assertThat(clear.at("/officers/0/certificate").asString()).isEqualTo("VALID");

        Reply masked = ok("regulator", "/api/v1/organs/" + RosterFacts.ORGAN);
        assertThat(masked.at("/officers/0/name").asString()).isEqualTo("陈**");
        assertThat(masked.at("/officers/0/certificate").asString()).isEqualTo("EXPIRED");
        assertThat(ok("regulator", "/api/v1/organs").at("/items/0/stream").asString())
                .isEqualTo(RosterFacts.ORGAN);
    }

    @Test
    void tellsAPartnerThePublicPenaltiesOfAnOrganisation() {
        Reply reply = ok("partner", "/api/v1/partner/penalties?purpose=financing&subject=" + Facts.HOTEL);

        assertThat(reply.at("/total").asInt()).isEqualTo(1);
        assertThat(reply.at("/items/0/documentNumber").asString()).isEqualTo(CaseFacts.NUMBER);
        assertThat(reply.at("/items/0/fine/amountMinor").asInt()).isEqualTo(200_000);
        assertThat(reply.text()).doesNotContain("王小明", "PenaltyCase-", "Officer-", "供顾客使用", "Inspection-");
        assertThat(ok("partner", "/api/v1/partner/penalties?purpose=financing&asOf=2026-10-07&subject=" + Facts.HOTEL)
                        .at("/items"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                RestTestApplication.ORDER,
                RestTestApplication.CASE,
                RestTestApplication.LICENCE,
                RosterFacts.ORGAN,
                OrderFacts.OFFICER,
                "SiteVisit-1"
            })
    void replaysEveryKindOfStreamWithItsState(String stream) {
        Reply reply = ok("auditor", "/api/v1/streams/" + stream + "/history");

        assertThat(reply.at("/events/0/stateAfter")).isNotEmpty();
        assertThat(reply.at("/events/0/stateAfter/days").isMissingNode()).isTrue();
    }

    @Test
    void tellsOnTheTimelineOfEveryStreamThatSpeaksOfTheSubject() {
        assertThat(ok("officer", "/api/v1/subjects/" + Facts.HOTEL + "/timeline?size=200")
                        .text())
                .contains(
                        RestTestApplication.ORDER + "@1",
                        RestTestApplication.CASE + "@3",
                        RestTestApplication.LICENCE + "@0",
                        "SiteVisit-1@0");
    }

    @ParameterizedTest(name = "{0} GET {1}: {3}")
    @CsvSource({
        "regulator, /api/v1/orders/nowhere,                                  404, order-not-found",
        "regulator, /api/v1/penalties/nowhere,                               404, penalty-not-found",
        "regulator, /api/v1/authorisations/nowhere,                          404, authorisation-not-found",
        "regulator, /api/v1/organs/nowhere,                                  404, organ-not-found",
        "regulator, /api/v1/orders?state=late,                               400, invalid-value",
        "regulator, /api/v1/orders?nature=STRICT,                            400, invalid-value",
        "regulator, /api/v1/orders?asOf=yesterday,                           400, invalid-value",
        "regulator, /api/v1/penalties?kind=PRISON,                           400, invalid-value",
        "regulator, /api/v1/penalties?from=2026-02-02&to=2026-02-01,         400, invalid-value",
        "regulator, /api/v1/authorisations?state=lost,                       400, invalid-value",
        "partner,   /api/v1/partner/penalties?subject=uscc.0,                400, purpose-missing",
        "partner,   /api/v1/partner/penalties?purpose=financing,             400, invalid-value",
        "partner,   /api/v1/partner/penalties?purpose=financing&subject=u.0, 404, subject-not-found",
    })
    void refusesWithAStableCode(String role, String path, int status, String code) {
        Reply reply = get(role, path);

        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(code);
    }
}
