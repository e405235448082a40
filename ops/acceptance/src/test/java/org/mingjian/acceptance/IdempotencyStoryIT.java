package org.mingjian.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A client that got no answer sends again, and nothing is done twice. */
class IdempotencyStoryIT {

    private static final RunningSystem SYSTEM = RunningSystem.shared();
    private static final Caller OFFICER = SYSTEM.as("officer");
    private static final String PROFILE = """
            {"profile": {"name": "%s"}, "validFrom": "2026-02-01", "reason": "更名"}""";

    @Test
    void getsTheFirstAnswerAgainAfterAcceptance() {
        Command register = registration();

        Answer first = OFFICER.send(register);
        Answer again = OFFICER.send(register);

        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertReplays(first, again);
        assertThat(revisions(register.stream())).isEqualTo(1);
    }

    @Test
    void getsTheFirstAnswerAgainAfterALaterCommand() {
        Command register = registration();
        Answer first = OFFICER.send(register);
        Command amend = Command.of("AmendSubjectProfile", register.stream(), PROFILE.formatted("洛阳瑞康医院"));
        Answer amended = OFFICER.send(amend);
        OFFICER.send(Command.of("AmendSubjectProfile", register.stream(), PROFILE.formatted("洛阳安康医院")));

        assertReplays(first, OFFICER.send(register));
        assertReplays(amended, OFFICER.send(amend));
        assertThat(revisions(register.stream())).isEqualTo(3);
    }

    @Test
    void getsTheFirstAnswerAgainWithAnIfMatchThatIsStaleByThen() {
        Command register = registration();
        OFFICER.send(register);
        Command amend = Command.of("AmendSubjectProfile", register.stream(), PROFILE.formatted("安阳惠民医院"))
                .ifMatch(0);

        Answer first = OFFICER.send(amend);
        Answer again = OFFICER.send(amend);
        Answer stale = OFFICER.send(amend.withKey(Fresh.id()).withData(PROFILE.formatted("安阳利民医院")));

        assertThat(first.etag()).isEqualTo("\"1\"");
        assertReplays(first, again);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.code()).isEqualTo("revision-stale");
    }

    @Test
    void isRefusedWhenAKeyComesWithAnotherCommand() {
        Command register = registration();
        OFFICER.send(register);
        String streamOfRegistration = register.stream();

        Answer reused =
                OFFICER.send(Command.of("AmendSubjectProfile", streamOfRegistration, PROFILE.formatted("开封仁爱医院"))
                        .withKey(register.key()));

        assertThat(reused.status()).isEqualTo(422);
        assertThat(reused.code()).isEqualTo("idempotency-key-reused");
        assertThat(revisions(streamOfRegistration)).isEqualTo(1);
    }

    @Test
    void mayComeAgainWithTheSameKeyAfterARefusal() {
        Command register = registration();
        Command early = Command.of("AmendSubjectProfile", register.stream(), PROFILE.formatted("焦作康复医院"));

        Answer refused = OFFICER.send(early);
        OFFICER.send(register);
        Answer accepted = OFFICER.send(early);

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.code()).isEqualTo("stream-not-found");
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
    }

    @Test
    void isDoneOnceOnTwoNodesAtOnce() throws Exception {
        try (SecondNode second = SecondNode.ofTheCommandSide(SYSTEM)) {
            ExecutorService pool = Executors.newFixedThreadPool(8);
            try {
                for (int round = 0; round < 20; round++) {
                    Command register = registration();
                    List<Callable<Answer>> race = List.of(
                            () -> OFFICER.send(register),
                            () -> on(second.uri(), register),
                            () -> OFFICER.send(register),
                            () -> on(second.uri(), register));

                    List<Future<Answer>> answers = pool.invokeAll(race);

                    for (Future<Answer> answer : answers) {
                        assertThat(answer.get().status())
                                .as(answer.get().text())
                                .isIn(200, 201);
                        assertThat(answer.get().etag()).isEqualTo("\"0\"");
                    }
                    assertThat(revisions(register.stream())).isEqualTo(1);
                }
            } finally {
                pool.shutdownNow();
            }
        }
    }

    @Test
    void isDoneOnceWhenTheNodeDiesAfterwards() {
        Command register = registration();
        Answer first = OFFICER.send(register);

        Parts.of(SYSTEM).kill("command");
        SYSTEM.awaitHealth();

        assertReplays(first, OFFICER.send(register));
        assertThat(revisions(register.stream())).isEqualTo(1);
    }

    @Test
    void isDoneOnceWithinABatch() {
        Command register = registration();

        Answer batch = OFFICER.send(List.of(register, register));

        var lines = Json.readLines(batch.text());
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).path("replayed").asBoolean()).isFalse();
        assertThat(lines.get(1).path("replayed").asBoolean()).isTrue();
        assertThat(revisions(register.stream())).isEqualTo(1);
    }

    private static Answer on(URI node, Command command) {
        return OFFICER.onNode(node).send(command);
    }

    private static void assertReplays(Answer first, Answer again) {
        assertThat(again.etag()).as(again.text()).isEqualTo(first.etag());
        assertThat(again.at("/stream")).isEqualTo(first.at("/stream"));
        assertThat(again.at("/commandId")).isEqualTo(first.at("/commandId"));
        assertThat(again.body().path("revision")).isEqualTo(first.body().path("revision"));
        assertThat(again.body().path("replayed").asBoolean()).isTrue();
    }

    private static Command registration() {
        return Command.of("RegisterSubject", "Subject-uscc." + Fresh.uscc(), """
                {"kind": "LEGAL_PERSON", "jurisdiction": "CN-410300", "profile": {"name": "洛阳康宁医院"}}""");
    }

    private static int revisions(String stream) {
        Answer history = SYSTEM.as("auditor").get("/api/v1/streams/" + stream + "/history");
        assertThat(history.status()).as(history.text()).isEqualTo(200);
        return history.body().path("events").size();
    }
}
