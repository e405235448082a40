package org.mingjian.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A regulator finds a clinic, and reads its standing, its timeline, its unit and its inspections. */
class RegulatorStoryIT {

    private static final RunningSystem SYSTEM = RunningSystem.shared();
    private static final Caller REGULATOR = SYSTEM.as("regulator");
    private static InspectedClinic clinic;

    @BeforeAll
    static void anOfficerInspectsAClinic() {
        clinic = InspectedClinic.recordedIn(SYSTEM);
    }

    @Test
    void findsASubjectByAnyPartOfItsChineseName() {
        String part = clinic.name().substring(4, clinic.name().length() - 4);

        Eventually.that(() -> {
            Answer found = REGULATOR.get("/api/v1/subjects?name=" + encoded(part));

            assertThat(found.status()).as(found.text()).isEqualTo(200);
            assertThat(found.body().path("items")).hasSize(1);
            assertThat(found.at("/items/0/subject")).isEqualTo(clinic.subject());
            assertThat(found.at("/items/0/name")).isEqualTo(clinic.name());
        });
    }

    @Test
    void findsNothingByCharactersThatDoNotStandTogether() {
        Eventually.that(
                () -> assertThat(count("subjects?name=" + encoded("口腔门诊部"))).isPositive());

        assertThat(count("subjects?name=" + encoded("部诊门腔口"))).isZero();
    }

    @Test
    void findsAUnitByNameRegionAndSpecialty() {
        String path = "units?name=%s&region=CN-4101&specialty=%s".formatted(encoded(clinic.name()), encoded("医疗卫生"));

        Eventually.that(() -> assertThat(count(path)).isEqualTo(1));
        assertThat(count(path.replace("CN-4101", "CN-3708"))).isZero();
    }

    @Test
    void readsTheStandingBySubjectAndByKey() {
        Eventually.that(() -> {
            Answer byStream = REGULATOR.get("/api/v1/subjects/" + clinic.subject() + "/credit");
            Answer byKey = REGULATOR.get("/api/v1/subjects/" + clinic.key() + "/credit");

            assertThat(byStream.status()).as(byStream.text()).isEqualTo(200);
            assertThat(byStream.at("/standing/pack/sha256")).hasSize(64);
            assertThat(byStream.at("/position")).isNotEmpty();
            assertThat(byKey.body().path("standing")).isEqualTo(byStream.body().path("standing"));
        });
    }

    @Test
    void readsTheTimelineInOrder() {
        Eventually.that(() -> {
            Answer timeline = REGULATOR.get("/api/v1/subjects/" + clinic.subject() + "/timeline");

            assertThat(timeline.status()).as(timeline.text()).isEqualTo(200);
            assertThat(timeline.text()).contains(clinic.inspection()).contains(clinic.unit());
        });
    }

    @Test
    void readsTheUnitsFile() {
        Eventually.that(() -> {
            Answer unit = REGULATOR.get("/api/v1/units/" + clinic.unit());

            assertThat(unit.status()).as(unit.text()).isEqualTo(200);
            assertThat(unit.text())
                    .contains(clinic.subject())
                    .contains(clinic.name())
                    .contains(clinic.inspection());
        });
    }

    @Test
    void readsInspectionsBySubjectUnitDayAndResult() {
        String bySubject = "inspections?subject=" + clinic.subject();

        Eventually.that(
                () -> assertThat(count(bySubject + "&result=PROBLEMS_FOUND")).isEqualTo(1));
        assertThat(count("inspections?unit=" + clinic.unit())).isEqualTo(1);
        assertThat(count(bySubject + "&from=2026-03-02&to=2026-03-02")).isEqualTo(1);
        assertThat(count(bySubject + "&from=2026-03-03")).isZero();
        assertThat(count(bySubject + "&result=NO_PROBLEM_FOUND")).isZero();
    }

    @Test
    void pagesThroughSubjectsWithoutRepeatingAny() {
        String mark = "漯河" + Fresh.id().substring(16);
        for (int i = 0; i < 7; i++) {
            InspectedClinic.recordedIn(SYSTEM, mark + "第" + i + "医院");
        }
        String path = "/api/v1/subjects?size=3&name=" + encoded(mark);
        Eventually.that(() ->
                assertThat(REGULATOR.get(path).body().path("total").asInt()).isEqualTo(7));

        Set<String> seen = new HashSet<>();
        String cursor = "";
        do {
            Answer page = REGULATOR.get(path + cursor);
            for (JsonNode item : page.body().path("items")) {
                assertThat(seen.add(item.path("subject").asString())).isTrue();
            }
            cursor = page.body().path("next").isNull() ? "" : "&cursor=" + encoded(page.at("/next"));
        } while (!cursor.isEmpty());

        assertThat(seen).hasSize(7);
    }

    @Test
    void answersThatASubjectIsUnknown() {
        Answer unknown = REGULATOR.get("/api/v1/subjects/uscc." + Fresh.uscc() + "/credit");

        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.code()).isEqualTo("subject-not-found");
    }

    private static int count(String path) {
        Answer answer = REGULATOR.get("/api/v1/" + path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body().path("items").size();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
