package org.mingjian.command.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.command.support.Lines.register;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingjian.command.support.Lines;
import org.mingjian.command.support.Node;
import org.mingjian.command.support.TestDatabase;

/** A retried command changes nothing twice: on a real log, over HTTP. */
class IdempotencyIT {

    /** The data directory outlives a run. */
    private static final long RUN = System.nanoTime();

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static TestDatabase database;
    private static Node node;
    private static Node other;

    private final String subject = "Subject-licence.idem" + RUN + "n" + NUMBER.incrementAndGet();

    @BeforeAll
    static void start() {
        database = TestDatabase.start("postgres-idempotency");
        node = Node.start(database);
        other = Node.start(database);
    }

    @AfterAll
    static void stop() {
        other.close();
        node.close();
        database.close();
    }

    @Test
    void answersARetryAsTheFirstTime() {
        HttpResponse<String> first = node.command("officer", subject, register(subject, "甲"));
        HttpResponse<String> again = node.command("officer", subject, register(subject, "甲"));

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(again.body()).contains("\"replayed\":true");
        assertThat(again.headers().firstValue("ETag")).isEqualTo(first.headers().firstValue("ETag"));
    }

    @Test
    void answersARetryAsTheFirstTimeAfterALaterCommand() {
        node.command("officer", subject, register(subject, "甲"));
        node.command("officer", subject + "-close", close());

        HttpResponse<String> again = node.command("officer", subject, register(subject, "甲"));

        assertThat(again.body()).contains("\"revision\":0", "\"replayed\":true");
    }

    @Test
    void answersARetryBeforeItLooksAtTheRevision() {
        node.command("officer", subject, register(subject, "甲"));
        HttpResponse<String> first = node.command("officer", subject + "-close", "\"0\"", close());

        HttpResponse<String> again = node.command("officer", subject + "-close", "\"0\"", close());

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(again.body()).contains("\"revision\":1", "\"replayed\":true");
    }

    @Test
    void refusesAStaleRevision() {
        node.command("officer", subject, register(subject, "甲"));

        HttpResponse<String> stale = node.command("officer", subject + "-close", "\"7\"", close());

        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.body()).contains("\"revision-stale\"", "\"actual\":0");
    }

    @Test
    void refusesAnotherCommandUnderTheSameKey() {
        node.command("officer", subject, register(subject, "甲"));

        HttpResponse<String> reused = node.command("officer", subject, register(subject, "乙"));

        assertThat(reused.statusCode()).isEqualTo(422);
        assertThat(reused.body()).contains("\"idempotency-key-reused\"");
    }

    @Test
    void forgetsARefusedCommand() {
        HttpResponse<String> early = node.command("officer", subject + "-close", close());
        node.command("officer", subject, register(subject, "甲"));
        HttpResponse<String> later = node.command("officer", subject + "-close", close());

        assertThat(early.statusCode()).isEqualTo(404);
        assertThat(later.statusCode()).as(later.body()).isEqualTo(200);
        assertThat(later.body()).contains("\"replayed\":false");
    }

    @Test
    void takesOneCommandOnceFromTwoNodesAtOnce() {
        List<CompletableFuture<HttpResponse<String>>> sent = IntStream.range(0, 16)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> (i % 2 == 0 ? node : other).command("officer", subject, register(subject, "甲"))))
                .toList();

        Set<String> tags = sent.stream()
                .map(CompletableFuture::join)
                .peek(answer ->
                        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201))
                .map(answer -> answer.headers().firstValue("ETag").orElse("none"))
                .collect(Collectors.toSet());
        HttpResponse<String> next = node.command("officer", subject + "-close", close());

        assertThat(tags).containsExactly("\"0\"");
        assertThat(next.body()).contains("\"revision\":1");
    }

    @Test
    void answersARetryAfterARestart() {
        node.command("officer", subject, register(subject, "甲"));

        try (Node restarted = Node.start(database)) {
            HttpResponse<String> again = restarted.command("officer", subject, register(subject, "甲"));

            assertThat(again.body()).contains("\"revision\":0", "\"replayed\":true");
        }
    }

    @Test
    void answersARetryFromASnapshot() {
        node.command("officer", subject, register(subject, "甲"));
        List<String> amendments = IntStream.range(0, 450)
                .mapToObj(i -> Lines.line(subject + "-" + i, amend("名" + i)))
                .toList();
        node.batch("officer", amendments);

        HttpResponse<String> again = other.command("officer", subject + "-17", amend("名17"));

        assertThat(again.body()).contains("\"revision\":18", "\"replayed\":true");
    }

    private String amend(String name) {
        return Lines.command(
                "AmendSubjectProfile", subject, "{'profile':{'name':'" + name + "'},'validFrom':'2025-01-01'}");
    }

    private String close() {
        return Lines.command("CloseSubject", subject, "{'closedOn':'2025-06-30','manner':'deregistered'}");
    }
}
