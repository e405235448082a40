package org.mingjian.command.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.command.support.Lines;
import org.mingjian.command.support.Node;
import org.mingjian.command.support.TestDatabase;

/** A node whose clock is not the log's is told so, by the log itself. */
class ClockSkewIT {

    private static final Clock RIGHT = GenericEventMessage.clock;
    private static TestDatabase database;
    private static Node node;

    @BeforeAll
    static void start() {
        database = TestDatabase.start("postgres-skew");
        node = Node.start(database);
    }

    @AfterAll
    static void stop() {
        GenericEventMessage.clock = RIGHT;
        node.close();
        database.close();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"-PT1M", "PT1M", "-PT6S", "PT6S"})
    void refusesCommandsForTheTrueReasonAndTakesThemOnceTheClockIsMended(Duration off) {
        String subject = "Subject-licence.skew" + System.nanoTime();
        GenericEventMessage.clock = Clock.offset(RIGHT, off);

        HttpResponse<String> single = node.command("officer", subject, Lines.register(subject, "甲"));
        HttpResponse<String> many =
                node.batch("officer", List.of(Lines.line(subject + "b", Lines.register(subject + "b", "乙"))));
        GenericEventMessage.clock = RIGHT;
        HttpResponse<String> mended = node.command("officer", subject, Lines.register(subject, "甲"));

        assertThat(single.statusCode()).isEqualTo(503);
        assertThat(single.body()).contains("\"code\":\"clock-skew\"");
        assertThat(many.body()).contains("\"code\":\"clock-skew\"");
        assertThat(mended.statusCode()).as(mended.body()).isEqualTo(201);
    }

    @Test
    void toleratesWhatClocksDifferByAsARule() {
        String subject = "Subject-licence.close" + System.nanoTime();
        GenericEventMessage.clock = Clock.offset(RIGHT, Duration.ofSeconds(-1));

        HttpResponse<String> taken = node.command("officer", subject, Lines.register(subject, "甲"));

        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
    }
}
