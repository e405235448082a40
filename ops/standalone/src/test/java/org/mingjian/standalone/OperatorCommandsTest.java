package org.mingjian.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the operator types, and what is then asked of the query side. */
class OperatorCommandsTest {

    private static final String LETTERS = "/api/v1/dead-letters/creditstanding/uscc.91%7E1";
    private static final String VIEW = "/api/v1/views/creditstanding";
    private static final String SEQUENCE = """
            {"view": "creditstanding", "version": "v1", "key": "uscc.91~1", "letters": [
              {"event": "Subject-uscc.91~1@3", "type": "Subject…", "recordedAt": "2026-01-02T03:04:05Z", "reason": "fold: no"},
              {"event": "Subject-uscc.91~1@4", "type": "Subject…", "recordedAt": "2026-01-02T03:04:06Z", "reason": null}],
              "evicted": [{"event": "Subject-uscc.91~1@2", "type": "Subject…", "by": "ops", "at": "2026-01-03T00:00:00Z", "reason": "old"}],
              "firstEvent": "Subject-uscc.91~1@3", "reason": "fold: no", "parkedAt": "2026-01-02T03:04:07Z"}
            """;
    private static final String EVENT = "Subject-uscc.91%7E1%403";
    private static final String JOB = "/api/v1/verifications/7";

    @TempDir
    Path data;

    private final StringWriter said = new StringWriter();
    private final StringWriter complaints = new StringWriter();
    private QuerySideDouble querySide;

    @BeforeEach
    void start() throws IOException {
        querySide = QuerySideDouble.on(data);
    }

    @AfterEach
    void stop() {
        querySide.close();
    }

    @Test
    void namesTheKeysThatWait() {
        querySide.replies("GET /api/v1/dead-letters?view=creditstanding", 200, """
                {"sequences": [{"view": "creditstanding", "key": "uscc.91~1", "letters": 2, "evicted": 1, "order": "RETRY",
                  "firstEvent": "Subject-uscc.91~1@3", "reason": "fold: no", "parkedAt": "2026-01-02T03:04:07Z"}], "total": 1}
                """);

        assertThat(run("dead-letters", "list", "--view", "creditstanding")).isZero();

        assertThat(said.toString())
                .contains("creditstanding uscc.91~1  2 waiting, 1 evicted, first Subject-uscc.91~1@3", "fold: no")
                .contains("[RETRY is ordered]", "1 keys wait");
    }

    @Test
    void saysWhenNothingWaits() {
        querySide.replies("GET /api/v1/dead-letters", 200, "{\"sequences\": [], \"total\": 0}");

        assertThat(run("dead-letters", "list")).isZero();

        assertThat(said.toString().strip()).isEqualTo("nothing waits");
    }

    @Test
    void showsTheEventsOfAKeyInTheirOrder() {
        querySide.replies("GET " + LETTERS, 200, SEQUENCE);

        assertThat(run("dead-letters", "show", "creditstanding", "uscc.91~1")).isZero();

        assertThat(said.toString().lines().skip(1))
                .containsExactly(
                        "  evicted  Subject-uscc.91~1@2 Subject…, by ops at 2026-01-03T00:00:00Z: old",
                        "  waits    Subject-uscc.91~1@3 Subject…, recorded 2026-01-02T03:04:05Z: fold: no",
                        "  waits    Subject-uscc.91~1@4 Subject…, recorded 2026-01-02T03:04:06Z");
    }

    @Test
    void endsWithZeroOnlyIfARetryLeftNothing() {
        querySide
                .replies("POST " + LETTERS + "/retry", 200, """
                        {"outcome": "failed", "applied": 1, "left": 1, "reason": "fold: still no"}""")
                .replies("POST " + LETTERS + "/retry", 200, "{\"outcome\": \"applied\", \"applied\": 1, \"left\": 0}");

        assertThat(run("dead-letters", "retry", "creditstanding", "uscc.91~1")).isEqualTo(1);
        assertThat(said.toString()).contains("failed: 1 applied, 1 waiting: fold: still no");
        assertThat(run("dead-letters", "retry", "creditstanding", "uscc.91~1")).isZero();
    }

    @Test
    void saysThatAnOrderIsUnderWay() {
        querySide.replies("POST " + LETTERS + "/evict?event=" + EVENT, 202, "{\"outcome\": \"pending\"}");

        assertThat(run("dead-letters", "evict", "creditstanding", "uscc.91~1", "--event", "Subject-uscc.91~1@3"))
                .isZero();

        assertThat(said.toString()).startsWith("ordered;");
    }

    @Test
    void showsWhatItGivesUpWhenNothingIsNamed() {
        querySide
                .replies("GET " + LETTERS, 200, SEQUENCE)
                .replies(
                        "POST " + LETTERS + "/evict?event=" + EVENT,
                        200,
                        "{\"outcome\": \"evicted\", \"applied\": 1, \"left\": 0}");

        assertThat(run("dead-letters", "evict", "creditstanding", "uscc.91~1")).isZero();

        assertThat(said.toString()).contains("first Subject-uscc.91~1@3", "evicted: 1 applied, 0 waiting");
    }

    @Test
    void saysARefusalInTheWordsOfTheQuerySide() {
        querySide.replies("POST " + VIEW + "/rebuild", 409, """
                {"title": "…", "detail": "Version v2 is being built.", "code": "rebuild-running"}""");

        assertThat(run("rebuild", "creditstanding")).isEqualTo(1);

        assertThat(complaints.toString().strip()).isEqualTo("mingjian: Version v2 is being built. (rebuild-running)");
    }

    @Test
    void waitsUntilTheNewVersionAnswers() {
        querySide
                .replies(
                        "POST " + VIEW + "/rebuild",
                        202,
                        "{\"view\": \"creditstanding\", \"version\": \"creditstanding-v2\"}")
                .replies(
                        "GET " + VIEW,
                        200,
                        view(
                                "creditstanding-v1",
                                "{\"version\": \"creditstanding-v2\", \"progress\": 0.5, \"deadLetters\": 0}"))
                .replies("GET " + VIEW, 200, view("creditstanding-v2", "null"));

        assertThat(run("rebuild", "creditstanding", "--wait")).isZero();

        assertThat(said.toString()).contains("creditstanding is answered by creditstanding-v2");
    }

    @Test
    void waitsNoLongerForWhatDeadLettersHoldBack() {
        querySide
                .replies(
                        "POST " + VIEW + "/rebuild",
                        202,
                        "{\"view\": \"creditstanding\", \"version\": \"creditstanding-v2\"}")
                .replies(
                        "GET " + VIEW,
                        200,
                        view(
                                "creditstanding-v1",
                                "{\"version\": \"creditstanding-v2\", \"progress\": 1.0, \"deadLetters\": 3}"));

        assertThat(run("rebuild", "creditstanding", "--wait")).isEqualTo(1);

        assertThat(complaints.toString()).contains("3 dead letters", "--force");
    }

    @Test
    void saysWhyARebuildHasStopped() {
        querySide
                .replies("POST " + VIEW + "/rebuild", 202, "{\"version\": \"creditstanding-v2\"}")
                .replies("GET " + VIEW, 200, view("creditstanding-v1", """
                        {"version": "creditstanding-v2", "progress": 0.5, "state": "STOPPED", "reason": "full"}"""));

        assertThat(run("rebuild", "creditstanding", "--wait")).isEqualTo(1);

        assertThat(complaints.toString()).contains("creditstanding-v2 has stopped: full");
    }

    @Test
    void saysThatARebuildWasGivenUpWhileItWaited() {
        querySide
                .replies(
                        "POST " + VIEW + "/rebuild",
                        202,
                        "{\"view\": \"creditstanding\", \"version\": \"creditstanding-v2\"}")
                .replies("GET " + VIEW, 200, view("creditstanding-v1", "{\"version\": \"creditstanding-v2\"}"))
                .replies("GET " + VIEW, 200, view("creditstanding-v1", "null"));

        assertThat(run("rebuild", "creditstanding", "--wait")).isEqualTo(1);

        assertThat(complaints.toString()).contains("creditstanding-v2 was given up");
    }

    @Test
    void forcesAndCancelsButNotBoth() {
        querySide
                .replies("POST " + VIEW + "/rebuild?force=true", 202, "{\"version\": \"creditstanding-v2\"}")
                .replies("DELETE " + VIEW + "/rebuild", 200, "{}");

        assertThat(run("rebuild", "creditstanding", "--force")).isZero();
        assertThat(run("rebuild", "creditstanding", "--cancel")).isZero();
        assertThat(run("rebuild", "creditstanding", "--cancel", "--force")).isEqualTo(2);
        assertThat(querySide.requests()).hasSize(2);
    }

    @Test
    void endsWithZeroIfAllViewsAreEqual() {
        querySide
                .replies("POST /api/v1/verifications", 202, "{\"id\": \"7\"}")
                .replies("GET " + JOB, 200, "{\"state\": \"RUNNING\", \"views\": []}")
                .replies("GET " + JOB, 200, verified(0));

        assertThat(run("verify", "--all")).isZero();

        assertThat(querySide.requests()).startsWith("POST /api/v1/verifications {\"all\":true}");
        assertThat(said.toString()).contains("equal: 12 documents compared at position 8-9, 1 waiting");
    }

    @Test
    void namesWhatDiffersAndEndsWithOne() {
        querySide.replies("POST /api/v1/verifications", 202, "{\"id\": \"7\"}").replies("GET " + JOB, 200, verified(1));

        assertThat(run("verify", "creditstanding")).isEqualTo(1);

        assertThat(querySide.requests()).startsWith("POST /api/v1/verifications {\"view\":\"creditstanding\"}");
        assertThat(said.toString())
                .contains("DIFFERS", "1 differing")
                .contains("  uscc.91~1", "    /score: the log says 90, the view 80");
    }

    @Test
    void endsWithOneIfNothingCouldBeCompared() {
        querySide
                .replies("POST /api/v1/verifications", 202, "{\"id\": \"7\"}")
                .replies("GET " + JOB, 200, "{\"state\": \"FAILED\", \"reason\": \"the log is away\", \"views\": []}");

        assertThat(run("verify", "--all")).isEqualTo(1);

        assertThat(complaints.toString()).contains("FAILED", "the log is away");
    }

    @Test
    void wantsToKnowWhatToVerify() {
        assertThat(run("verify")).isEqualTo(2);
        assertThat(run("verify", "creditstanding", "--all")).isEqualTo(2);
    }

    @Test
    void printsTheAnswerItselfAsJson() throws IOException {
        querySide.replies("GET " + LETTERS, 200, SEQUENCE);

        assertThat(run("dead-letters", "show", "creditstanding", "uscc.91~1", "--json"))
                .isZero();

        ObjectMapper json = new ObjectMapper();
        assertThat(json.readTree(said.toString())).isEqualTo(json.readTree(SEQUENCE));
    }

    private static String view(String serving, String next) {
        return "{\"view\": \"creditstanding\", \"serving\": {\"version\": \"" + serving + "\"}, \"next\": " + next
                + "}";
    }

    private static String verified(int differing) {
        return """
                {"id": "7", "state": "DONE", "views": [{"view": "creditstanding", "version": "v1", "position": "8-9",
                  "compared": 12, "progress": 1.0, "differingTotal": %d, "missingTotal": 0, "surplusTotal": 0,
                  "waiting": 1, "undecided": 0, "differing": [{"key": "uscc.91~1", "differences": [
                    {"path": "/score", "expected": 90, "found": 80}]}]}]}""".formatted(differing);
    }

    private int run(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--data";
        all[arguments.length + 1] = data.toString();
        return Main.commandLine()
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(complaints, true))
                .execute(all);
    }
}
