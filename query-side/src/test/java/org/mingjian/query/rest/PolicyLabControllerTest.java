package org.mingjian.query.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.query.policylab.LabFixture;
import org.mingjian.query.policylab.PolicyLab;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.json.JsonMapper;

@SuppressWarnings("NullAway.Init") // fields are filled by the test framework
class PolicyLabControllerTest extends RestTest {
    private static final String PATH = "/api/v1/policy-lab/runs";
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    PolicyLab lab;

    @BeforeEach
    void nothingRuns() {
        await().until(() -> lab.running().isEmpty());
    }

    private static String order(String draft) {
        return "{\"draft\": %s, \"region\": \"CN-4101\", \"day\": \"2026-06-01\"}".formatted(draft);
    }

    private static String yaml(String text) {
        return "{\"yaml\": %s}".formatted(JSON.writeValueAsString(text));
    }

    private Reply report(Reply started) {
        assertThat(started.status()).as(started.text()).isEqualTo(202);
        nothingRuns();
        return ok("regulator", PATH + "/" + started.at("/id").asString());
    }

    @Test
    void triesADraftGivenAsText() {
        String draft = LabFixture.HENAN.replace("points: 40", "points: 70");

        Reply run = report(post("regulator", PATH, order(yaml(draft))));

        assertThat(run.at("/state").asString()).isEqualTo("DONE");
        assertThat(run.at("/by").asString()).isEqualTo("local-regulator");
        assertThat(run.at("/progress").asDouble()).isEqualTo(1.0);
        assertThat(run.at("/draft/id").asString()).isEqualTo("henan-health-credit");
        assertThat(run.at("/draftText").asString()).isEqualTo(draft);
        assertThat(run.at("/question/history/0").asString()).isEqualTo("2025-06-01");
        assertThat(run.at("/report/matrix/C/D").asInt()).isEqualTo(1);
        assertThat(run.at("/report/movers/0/reasons/0/ruleWas").asString()).isEqualTo("H36-SERIOUS");
        assertThat(run.at("/report/position").asString()).isNotEmpty();
    }

    @Test
    void triesAnInstalledPackByItsNameOrDigest() {
        Reply byName = report(post("regulator", PATH, order("{\"id\": \"henan-health-credit\"}")));
        String sha256 = byName.at("/draft/sha256").asString();

        Reply bySha256 = report(post("regulator", PATH, order("{\"sha256\": \"%s\"}".formatted(sha256))));

        assertThat(byName.at("/report/moved").asInt(-1)).isZero();
        assertThat(bySha256.at("/draft")).isEqualTo(byName.at("/draft"));
    }

    @Test
    void refusesABadDraftWithLinesAndReasonsAndRunsNothing() {
        int before = ok("regulator", PATH).at("/items").size();
        String bad = LabFixture.HENAN.replace("basePoints: 100", "basePoints: 100\nbonus: 5");

        Reply reply = post("regulator", PATH, order(yaml(bad)));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.code()).isEqualTo("draft-unfit");
        assertThat(reply.at("/facts/reasons/0").asString()).matches("line \\d+, .*bonus.*");
        assertThat(ok("regulator", PATH).at("/items").size()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"region\": \"CN-41\"}                                                        | 400 | invalid-value",
                "{\"draft\": {}, \"region\": \"CN-41\"}                                         | 400 | invalid-value",
                "{\"draft\": {\"id\": \"x\", \"sha256\": \"y\"}, \"region\": \"CN-41\"}         | 400 | invalid-value",
                "{\"draft\": {\"id\": \"nothing\"}, \"region\": \"CN-41\"}                      | 400 | invalid-value",
                "{\"draft\": {\"sha256\": \"nothing\"}, \"region\": \"CN-41\"}                  | 404 | rule-pack-not-found",
                "{\"draft\": {\"id\": \"henan-health-credit\"}}                                 | 400 | invalid-value",
                "{\"draft\": {\"id\": \"henan-health-credit\"}, \"region\": \"C\", \"day\": \"x\"} | 400 | invalid-value",
                "{\"draft\": {\"id\": \"henan-health-credit\"}, \"region\": \"C\", \"history\": [\"2026-01-01\"]} | 400 | invalid-value",
                "{\"draft\": {\"id\": \"working-days\", \"version\": \"2026\"}, \"region\": \"C\"}  | 422 | draft-unfit",
                "no json                                                                   | 400 | malformed-json"
            })
    void refusesWhatIsNoQuestion(String body, int status, String code) {
        Reply reply = post("regulator", PATH, body);

        assertThat(reply.code()).as(reply.text()).isEqualTo(code);
        assertThat(reply.status()).isEqualTo(status);
    }

    @Test
    void comparesTwoDrafts() {
        Reply reply = ok("regulator", PATH + "/" + LabBeans.RUN + "/comparison?with=" + LabBeans.OTHER);

        assertThat(reply.at("/grades/D/one").asInt()).isEqualTo(1);
        assertThat(reply.at("/grades/D/other").asInt(-1)).isZero();
        assertThat(reply.at("/samePosition").asBoolean()).isTrue();
    }

    @Test
    void comparesNothingThatWasAskedSomethingElse() {
        Reply run = report(post(
                "regulator",
                PATH,
                "{\"draft\": {\"id\": \"henan-health-credit\"}, \"region\": \"CN-41\", \"day\": \"2026-06-01\"}"));

        Reply reply = get(
                "regulator",
                PATH + "/" + LabBeans.RUN + "/comparison?with=" + run.at("/id").asString());

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.code()).isEqualTo("runs-not-comparable");
        assertThat(get("regulator", PATH + "/" + LabBeans.RUN + "/comparison").code())
                .isEqualTo("invalid-value");
    }

    @Test
    void knowsNoRunOfAnotherId() {
        assertThat(get("regulator", PATH + "/none").code()).isEqualTo("policy-lab-run-not-found");
        assertThat(call(HttpMethod.DELETE, "regulator", PATH + "/none").code()).isEqualTo("policy-lab-run-not-found");
    }

    @Test
    void leavesADoneRunAsItIsWhenItIsCancelled() {
        Reply reply = call(HttpMethod.DELETE, "regulator", PATH + "/" + LabBeans.RUN);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.at("/state").asString()).isEqualTo("DONE");
    }
}
