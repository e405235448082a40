package org.mingjian.query.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.query.rest.RestTestApplication.INSPECTION;
import static org.mingjian.query.rest.RestTestApplication.PERSON;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.query.support.Facts;

class AnswersTest extends RestTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subject-uscc.91410100MA45QW8K5D",
                "uscc.91410100MA45QW8K5D",
                "licence.A1",
                "uscc.91410102MA46TT1C2F"
            })
    void answersCreditByEveryNameOfASubjectWithWhatItAbsorbed(String key) {
        Reply reply = ok("regulator", "/api/v1/subjects/{key}/credit", key);

        assertThat(reply.at("/subject").asString()).isEqualTo(Facts.HOTEL);
        assertThat(reply.at("/standing/status").asString()).isEqualTo("RATED");
        assertThat(reply.at("/standing/score").asInt()).isEqualTo(100 - 15 - 40);
        assertThat(reply.at("/standing/pack/sha256").asString()).hasSize(64);
        assertThat(reply.at("/standing/points/0/event").asString()).isEqualTo("PenaltyCase-2@0");
        assertThat(reply.at("/standing/points/0/gravity").asString()).isEqualTo("SERIOUS");
        assertThat(reply.at("/standing/points/0/full").asInt()).isEqualTo(40);
        assertThat(reply.at("/standing/points/0/catalogue").asString()).contains("行政处罚");
        assertThat(reply.at("/standing/points/0/repair/needs/0").asString()).isEqualTo("CORRECTION");
        assertThat(reply.at("/standing/merits/cap").asInt()).isEqualTo(10);
        assertThat(reply.at("/standing/nextChange/score").asInt()).isGreaterThan(45);
        assertThat(reply.at("/absorbed/0").asString()).isEqualTo(Facts.BATH);
        assertThat(reply.at("/risk/findings/SERIOUS").asInt()).isEqualTo(1);
        assertThat(reply.at("/position").asString()).isEqualTo("7-11");
        assertThat(reply.at("/settledInstant").asString()).isEqualTo("2026-11-22T02:00:00Z");
        assertThat(reply.at("/validAt").asString()).isEqualTo("2026-11-22");
    }

    @Test
    void saysWhomAMergedSubjectIsAnsweredForBy() {
        assertThat(ok("regulator", "/api/v1/subjects/{key}/credit", Facts.BATH)
                        .at("/mergedFrom")
                        .asString())
                .isEqualTo(Facts.BATH);
    }

    @Test
    void pagesThroughSubjects() {
        var seen = new ArrayList<String>();
        Reply page = ok("regulator", "/api/v1/subjects?size=1");
        seen.add(page.at("/items/0/subject").asString());
        while (!page.at("/next").isNull()) {
            page = ok(
                    "regulator",
                    "/api/v1/subjects?size=1&cursor={c}",
                    page.at("/next").asString());
            if (!page.at("/items").isEmpty()) {
                seen.add(page.at("/items/0/subject").asString());
            }
        }

        assertThat(seen).containsExactlyInAnyOrder(Facts.HOTEL, PERSON);
        assertThat(page.at("/total").asInt()).isEqualTo(2);
    }

    @Test
    void looksAgainAtASubjectThatHasAbsorbedAnother() {
        assertThat(ok("regulator", "/api/v1/subjects?grade=D&name=花园")
                        .at("/items/0/grade")
                        .asString())
                .isEqualTo("D");
        assertThat(ok("regulator", "/api/v1/subjects?grade=B&name=花园").at("/items"))
                .isEmpty();
    }

    @Test
    void masksPersonalDataForRegulatorsAndOpensItToOfficers() {
        String path = "/api/v1/subjects/" + Facts.HOTEL + "/timeline";

        assertThat(ok("regulator", path).text()).contains("王**").doesNotContain("王小明", "李四");
        assertThat(ok("officer", path).text()).contains("王小明", "李四");
    }

    @Test
    void pagesATimelineNewestFirst() {
        String path = "/api/v1/subjects/" + Facts.HOTEL + "/timeline?size=4";
        var seen = new ArrayList<String>();
        var days = new ArrayList<String>();
        Reply page = ok("regulator", path);
        while (true) {
            page.at("/items").forEach(item -> {
                seen.add(item.path("event").asString());
                days.add(item.path("on").asString());
            });
            if (page.at("/next").isNull()) {
                break;
            }
            page = ok("regulator", path + "&cursor={c}", page.at("/next").asString());
        }

        assertThat(seen).doesNotHaveDuplicates().hasSize(page.at("/total").asInt());
        assertThat(days).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void showsAUnitsFileWithInspectionsNewestFirst() {
        Reply reply = ok("regulator", "/api/v1/units/" + Facts.UNIT);

        assertThat(reply.at("/unit").asString()).isEqualTo(Facts.UNIT);
        assertThat(reply.at("/inspectionsNewestFirst/0/inspection").asString()).isEqualTo(INSPECTION);
        assertThat(reply.at("/inspectionsNewestFirst/0/result").asString()).isEqualTo("PROBLEMS_FOUND");
        assertThat(reply.at("/findings/SERIOUS").asInt()).isEqualTo(1);
    }

    @Test
    void namesAStreamThatWasDeletedOnTheServerAndDoesNotSayThatWaitingHelps() {
        Reply reply = get("auditor", "/api/v1/streams/" + Memory.DAMAGED + "/history");

        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.code()).isEqualTo("stream-damaged");
        assertThat(reply.text()).contains(Memory.DAMAGED);
    }

    @Test
    void replaysAStreamWithTheStateAfterEachEvent() {
        Reply reply = ok("auditor", "/api/v1/streams/" + INSPECTION + "/history");

        assertThat(reply.at("/events")).hasSize(4);
        assertThat(reply.at("/events/1/payload/accompaniedBy").asString()).isEqualTo("李四");
        assertThat(reply.at("/events/1/by/actor").asString()).isEqualTo("zhang");
        assertThat(reply.at("/events/1/changed/state/to").asString()).isEqualTo("OPEN");
        assertThat(reply.at("/events/1/stateAfter/findings")).isEmpty();
        assertThat(reply.at("/events/2/stateAfter/findings/0/id").asString()).isEqualTo("f1");
        assertThat(reply.at("/events/3/stateAfter/result").asString()).isEqualTo("PROBLEMS_FOUND");
        assertThat(ok("auditor", "/api/v1/streams/" + INSPECTION + "/history?until=1")
                        .at("/events"))
                .hasSize(2);
        String at = reply.at("/events/2/at").asString();
        assertThat(ok("auditor", "/api/v1/streams/" + INSPECTION + "/history?until=" + at)
                        .at("/events"))
                .hasSize(3);
    }

    @Test
    void replaysStreamsOfEveryKind() {
        for (String stream : new String[] {Facts.HOTEL, Facts.UNIT, "PenaltyCase-1", "Identifier-licence.A1"}) {
            assertThat(ok("auditor", "/api/v1/streams/" + stream + "/history").at("/events/0/stateAfter"))
                    .isNotEmpty();
        }
    }

    @Test
    void listsEveryStreamOfASubjectAndOfThoseItAbsorbed() {
        assertThat(ok("auditor", "/api/v1/subjects/" + Facts.HOTEL + "/streams").text())
                .contains(Facts.HOTEL, Facts.BATH, Facts.UNIT, INSPECTION, "PenaltyCase-2", "Identifier-licence.A1");
    }

    @Test
    void tellsAPartnerOnlyWhatIsPublic() {
        Reply reply = ok("partner", "/api/v1/partner/credit/" + Facts.HOTEL + "?purpose=financing");

        assertThat(reply.at("/standing/grade").asString()).isEqualTo("D");
        assertThat(reply.at("/penalties/0/documentNumber").asString()).contains("郑卫罚");
        assertThat(reply.body().propertyNames())
                .containsExactlyInAnyOrder(
                        "purpose",
                        "key",
                        "name",
                        "kind",
                        "jurisdiction",
                        "standing",
                        "penalties",
                        "validAt",
                        "knownAt",
                        "basis",
                        "position",
                        "asOf",
                        "incomplete",
                        "deadLetters");
        assertThat(reply.text())
                .doesNotContain("risk", "花园路", "王小明", "毛巾", "Inspection-", "PenaltyCase-", "amount", "410001");
    }

    @Test
    void tellsAPartnerNothingOfAPersonNotEvenThatThereIsOne() {
        Reply person = get("partner", "/api/v1/partner/credit/" + PERSON + "?purpose=financing");
        String nobody = "Subject-person." + "cd".repeat(32);
        Reply absent = get("partner", "/api/v1/partner/credit/" + nobody + "?purpose=financing");

        assertThat(person.status()).isEqualTo(404);
        assertThat(person.text().replace(PERSON, "X")).isEqualTo(absent.text().replace(nobody, "X"));
    }

    @Test
    void countsInspectionsAndReportsStatus() {
        assertThat(ok("regulator", "/api/v1/inspections?subject=licence.A1")
                        .at("/total")
                        .asInt())
                .isEqualTo(1);
        assertThat(ok("regulator", "/api/v1/inspections/statistics")
                        .at("/findings/fines/CAD/count")
                        .asInt())
                .isEqualTo(1);
        Reply status = ok("operator", "/api/v1/status");
        assertThat(status.at("/counts/subjects").asInt()).isEqualTo(3);
        assertThat(status.at("/views/creditstanding/lag/events").asInt()).isZero();
        assertThat(status.at("/views/creditstanding/state").asString()).isEqualTo("RUNNING");
        assertThat(status.at("/log/position").asString()).isEqualTo("7-11");
    }

    @ParameterizedTest(name = "{0} GET {1}: {3}")
    @CsvSource({
        "regulator, /api/v1/subjects/uscc.0/credit,                                 404, subject-not-found",
        "regulator, /api/v1/subjects/nonsense/credit,                               404, subject-not-found",
        "regulator, /api/v1/units/01J,                                              404, unit-not-found",
        "auditor,   /api/v1/streams/Inspection-9/history,                           404, stream-not-found",
        "auditor,   /api/v1/streams/nonsense/history,                               404, stream-not-found",
        "auditor,   /api/v1/streams/Inspection-9/history?until=soon,                400, invalid-value",
        "regulator, /api/v1/subjects?size=0,                                        400, invalid-value",
        "regulator, /api/v1/subjects?size=201,                                      400, invalid-value",
        "regulator, /api/v1/subjects?size=many,                                     400, invalid-value",
        "regulator, /api/v1/subjects?name=,                                         400, invalid-value",
        "regulator, /api/v1/subjects?grade=Z,                                       400, invalid-value",
        "regulator, /api/v1/subjects?nmae=x,                                        400, unknown-parameter",
        "regulator, /api/v1/subjects?name=a&name=b,                                 400, invalid-value",
        "regulator, /api/v1/subjects?cursor=%21,                                    400, cursor-invalid",
        "regulator, /api/v1/subjects?cursor=AAAA,                                   400, cursor-invalid",
        "regulator, /api/v1/inspections?from=2026-02-30,                            400, invalid-value",
        "regulator, /api/v1/inspections?from=1820-01-01,                            400, invalid-value",
        "regulator, /api/v1/inspections?from=2026-02-02&to=2026-02-01,              400, invalid-value",
        "regulator, /api/v1/inspections?result=FINE,                                400, invalid-value",
        "partner,   /api/v1/partner/credit/uscc.0,                                  400, purpose-missing",
        "partner,   /api/v1/partner/credit/uscc.0?purpose=curiosity,                400, purpose-unknown",
        "partner,   /api/v1/partner/credit/uscc.0?purpose=financing,                404, subject-not-found",
    })
    void refusesWithAStableCodeInBothLanguages(String role, String path, int status, String code) {
        Reply english = getIn("en", role, path);
        Reply chinese = getIn("zh-CN", role, path);

        assertThat(english.status()).as(english.text()).isEqualTo(status);
        assertThat(english.code()).isEqualTo(code).isEqualTo(chinese.code());
        assertThat(english.at("/type").asString()).endsWith("/problems/" + code);
        assertThat(chinese.at("/title").asString())
                .isNotEqualTo(english.at("/title").asString());
    }

    @Test
    void refusesACursorOfAnotherQuestion() {
        String next = ok("regulator", "/api/v1/subjects?size=1").at("/next").asString();

        assertThat(get("regulator", "/api/v1/subjects?size=1&name=x&cursor={c}", next)
                        .code())
                .isEqualTo("cursor-invalid");
    }

    @Test
    void describesItsInterfaceWithoutAToken() {
        assertThat(ok("partner", "/v3/api-docs").text()).contains("/api/v1/subjects/{key}/credit");
    }

    @Test
    void hasWordsForEveryCodeInBothLanguages() {
        for (String code : Problem.codes()) {
            for (var locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                assertThat(ProblemTexts.title(code, locale)).isNotBlank();
                assertThat(ProblemTexts.detail(Problem.of(code, Map.of()), locale))
                        .isNotBlank();
            }
        }
    }
}
