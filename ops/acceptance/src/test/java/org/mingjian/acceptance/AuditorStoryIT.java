package org.mingjian.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An auditor reads every stream of a subject and the state after each event. */
class AuditorStoryIT {

    private static final RunningSystem SYSTEM = RunningSystem.shared();
    private static final Caller AUDITOR = SYSTEM.as("auditor");
    private static InspectedClinic clinic;

    @BeforeAll
    static void anOfficerInspectsAClinic() {
        clinic = InspectedClinic.recordedIn(SYSTEM);
    }

    @Test
    void findsEveryStreamOfASubject() {
        Eventually.that(() -> {
            Answer streams = AUDITOR.get("/api/v1/subjects/" + clinic.subject() + "/streams");

            assertThat(streams.status()).as(streams.text()).isEqualTo(200);
            assertThat(streams.text()).contains(clinic.subject(), clinic.unit(), clinic.inspection());
        });
    }

    @Test
    void readsEventsInOrderWithWhoAndWhenAndWhatChanged() {
        JsonNode events = history("");

        List<String> types = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            JsonNode event = events.get(i);
            types.add(event.path("type").asString().replaceFirst("^.*\\.", ""));
            assertThat(event.path("revision").asInt()).isEqualTo(i);
            assertThat(event.at("/by/actor").asString()).isEqualTo("local-officer");
            assertThat(event.at("/by/role").asString()).isEqualTo("officer");
            assertThat(event.path("at").asString()).isNotEmpty();
            assertThat(event.path("changed").isEmpty()).isFalse();
            assertThat(event.path("stateAfter").isObject()).isTrue();
        }
        assertThat(types)
                .containsExactly(
                        "InspectionScheduled",
                        "InspectionOpened",
                        "ChecklistItemAnswered",
                        "FindingRecorded",
                        "InspectionConcluded",
                        "InspectionPublished");
    }

    @Test
    void seesTheStateAsItWasAtARevision() {
        JsonNode untilFinding = history("?until=3");

        assertThat(untilFinding).hasSize(4);
        assertThat(untilFinding.get(2).path("stateAfter").toString()).doesNotContain("f1");
        assertThat(untilFinding.get(3).path("stateAfter").toString()).contains("f1");
        assertThat(untilFinding).isEqualTo(firstOf(history(""), 4));
    }

    @Test
    void seesTheStateAsItWasAtAnInstant() {
        String atOpening = history("").get(1).path("at").asString();

        JsonNode until = history("?until=" + atOpening);

        assertThat(until.size()).isBetween(2, 3);
        assertThat(history("?until=2020-01-01T00:00:00Z")).isEmpty();
    }

    @Test
    void isToldThatAStreamDoesNotExist() {
        Answer answer = AUDITOR.get("/api/v1/streams/" + Fresh.stream("Inspection") + "/history");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("stream-not-found");
    }

    private static JsonNode history(String query) {
        Answer answer = AUDITOR.get("/api/v1/streams/" + clinic.inspection() + "/history" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body().path("events");
    }

    private static JsonNode firstOf(JsonNode array, int count) {
        var first = Json.object().putArray("first");
        for (int i = 0; i < count; i++) {
            first.add(array.get(i));
        }
        return first;
    }
}
