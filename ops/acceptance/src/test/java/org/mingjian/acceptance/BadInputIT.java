package org.mingjian.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bad input gets its own clear error and changes nothing. */
class BadInputIT {

    private static final RunningSystem SYSTEM = RunningSystem.shared();
    private static final Caller OFFICER = SYSTEM.as("officer");
    private static final Caller IMPORTER = SYSTEM.as("importer");
    private String before = "";

    @BeforeEach
    void rememberWhereTheLogEnds() {
        before = SYSTEM.logPosition();
        assertThat(before).isNotEmpty();
    }

    @AfterEach
    void nothingWasWritten() {
        assertThat(SYSTEM.logPosition()).isEqualTo(before);
    }

    @Test
    void refusesMalformedJson() {
        assertRefused(400, "malformed-json", OFFICER.post("/api/v1/commands", "application/json", "{\"command\": "));
        assertRefused(400, "malformed-json", OFFICER.post("/api/v1/commands", "application/json", "[1]"));
        assertRefused(400, "malformed-json", OFFICER.post("/api/v1/commands", "application/json", ""));
    }

    @Test
    void refusesAnUnknownField() {
        assertRefused(400, "unknown-field", OFFICER.send(registration("\"nickname\": \"小红\"")));
    }

    @Test
    void refusesAnUnknownCommand() {
        assertRefused(400, "unknown-command", OFFICER.send(Command.of("ForgiveSubject", aSubject(), "{}")));
    }

    @Test
    void refusesAnUnknownEnumerationValue() {
        Command command = registration("\"keyEvidence\": null");

        assertRefused(
                400,
                "invalid-value",
                OFFICER.send(command.withData(command.data().replace("LEGAL_PERSON", "GHOST"))));
    }

    @Test
    void refusesADateBefore1949() {
        Answer answer = OFFICER.send(registration("\"profile\": {\"name\": \"x\", \"establishedOn\": \"1948-12-31\"}"));

        assertRefused(400, "invalid-value", answer);
        assertThat(answer.body().at("/facts").toString()).contains("establishedOn");
    }

    @Test
    void refusesADateThatIsNone() {
        assertRefused(
                400,
                "invalid-value",
                OFFICER.send(registration("\"profile\": {\"name\": \"x\", \"establishedOn\": \"2021-02-30\"}")));
    }

    @Test
    void refusesANegativeFine() {
        Answer answer = IMPORTER.send(Command.of("RecordHistoricPenalty", Fresh.stream("PenaltyCase"), """
                {"subject": "Subject-uscc.91350200MA2YJ1XR9G", "actId": "f1", "actOn": "2020-01-01",
                 "kinds": ["FINE"], "amount": {"amountMinor": -1, "currency": "CNY"}, "severity": "MINOR",
                 "creditClass": "NOT_STATED", "finality": "FINAL",
                 "source": {"system": "s", "file": "f", "row": 2, "mapping": "m"}}"""));

        assertRefused(400, "invalid-value", answer);
    }

    @Test
    void refusesAKeyWithAWrongCheckDigit() {
        Answer answer = OFFICER.send(Command.of("RegisterSubject", "Subject-uscc.91350203M0001QAY9B", """
                {"kind": "LEGAL_PERSON", "jurisdiction": "CN-350203", "profile": {"name": "厦门某公司"}}"""));

        assertThat(answer.status()).as(answer.text()).isIn(400, 409);
        assertThat(answer.code()).isNotEmpty();
    }

    @Test
    void refusesACommandWithoutAKey() {
        assertRefused(400, "idempotency-key-missing", OFFICER.postWithoutKey(registration("\"keyEvidence\": null")));
    }

    @Test
    void refusesABodyOverOneMegabyte() {
        String large = registration("\"keyEvidence\": \"" + "x".repeat(1_100_000) + "\"")
                .body();

        assertRefused(413, "too-large", OFFICER.post("/api/v1/commands", "application/json", large));
    }

    @Test
    void refusesABatchOverEightMegabytesOrAThousandLines() {
        String line =
                registration("\"keyEvidence\": \"" + "x".repeat(9_000) + "\"").line() + "\n";

        assertRefused(413, "too-large", OFFICER.post("/api/v1/commands", "application/x-ndjson", line.repeat(990)));
        assertRefused(413, "too-large", OFFICER.post("/api/v1/commands", "application/x-ndjson", "{}\n".repeat(1_001)));
    }

    @Test
    void refusesAnotherMediaType() {
        assertRefused(415, "unsupported-media-type", OFFICER.post("/api/v1/commands", "text/plain", "hello"));
    }

    @Test
    void refusesACommandToAStreamThatDoesNotExist() {
        assertRefused(404, "stream-not-found", OFFICER.send(Command.of("CloseSubject", aSubject(), """
                {"closedOn": "2026-01-01", "manner": "dissolved"}""")));
    }

    @Test
    void refusesATokenOfTheWrongRole() {
        assertRefused(403, "forbidden", SYSTEM.as("operator").send(registration("\"keyEvidence\": null")));
    }

    @Test
    void answersBadLinesOfABatchEachByItself() {
        Answer batch = OFFICER.post(
                "/api/v1/commands",
                "application/x-ndjson",
                "{\n" + Command.of("ForgiveSubject", aSubject(), "{}").line() + "\n");

        var lines = Json.readLines(batch.text());
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).at("/problem/code").asString()).isEqualTo("malformed-json");
        assertThat(lines.get(1).at("/problem/code").asString()).isEqualTo("unknown-command");
    }

    private static String aSubject() {
        return "Subject-uscc." + Fresh.uscc();
    }

    private static Command registration(String field) {
        String profile = field.contains("\"profile\"") ? "" : "\"profile\": {\"name\": \"信阳医院\"}, ";
        return Command.of(
                "RegisterSubject",
                aSubject(),
                "{\"kind\": \"LEGAL_PERSON\", \"jurisdiction\": \"CN-411500\", " + profile + field + "}");
    }

    private static void assertRefused(int status, String code, Answer answer) {
        assertThat(answer.code()).as(answer.text()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.at("/detail")).isNotEmpty();
    }
}
