package org.mingjian.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Runs of the policy lab, ordered by a regulator and awaited. */
record LabRuns(RunningSystem system) {
    static final String PATH = "/api/v1/policy-lab/runs";

    /** Orders a run of a pack's text; the answer is that of the order. */
    Answer order(String yaml, String region, String day, List<String> history) {
        var body = Json.object().put("region", region).put("day", day);
        body.putObject("draft").put("yaml", yaml);
        history.forEach(body.putArray("history")::add);
        return asksTheQuerySide().post(PATH, "application/json", body.toString());
    }

    /** What a run found, once it is done. */
    JsonNode report(Answer ordered) {
        assertThat(ordered.status()).as(ordered.text()).isEqualTo(202);
        List<JsonNode> report = new ArrayList<>();
        Eventually.within(Duration.ofMinutes(5), () -> {
            Answer run = asksTheQuerySide().get(PATH + "/" + ordered.at("/id"));
            assertThat(run.at("/state")).as(run.text()).isEqualTo("DONE");
            report.add(run.body().path("report"));
        });
        return report.get(0);
    }

    private Caller asksTheQuerySide() {
        return system.as("regulator").onNode(system.querySide());
    }
}
