package org.mingjian.command.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.command.support.Lines;
import org.mingjian.command.support.Node;
import org.mingjian.command.support.TestDatabase;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A node whose clock is not the log's is told so, by the log itself. */
@ExtendWith(OutputCaptureExtension.class)
class ClockSkewIT {

    private static final Clock RIGHT = GenericEventMessage.clock;
    private static TestDatabase database;
    private static Node node;

    @BeforeAll
    static void start() {
        database = TestDatabase.start("postgres-skew");
        node = Node.start(database);
    }

    @AfterEach
    void mend() {
        GenericEventMessage.clock = RIGHT;
    }

    @AfterAll
    static void stop() {
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
    void writesNothingOfARefusedEventIntoTheLog(CapturedOutput output) {
        String subject = "Subject-licence.secret" + System.nanoTime();
        String name = "某诊所";
        GenericEventMessage.clock = Clock.offset(RIGHT, Duration.ofMinutes(1));

        node.command("officer", subject, Lines.register(subject, name));
        node.batch("officer", List.of(Lines.line(subject + "b", Lines.register(subject + "b", name))));

        assertThat(output.getAll())
                .contains("The log would not take the time of an event for " + subject)
                .doesNotContain(name, HexFormat.of().formatHex(name.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void toleratesWhatClocksDifferByAsARule() {
        String subject = "Subject-licence.close" + System.nanoTime();
        GenericEventMessage.clock = Clock.offset(RIGHT, Duration.ofSeconds(-1));

        HttpResponse<String> taken = node.command("officer", subject, Lines.register(subject, "甲"));

        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
    }
}
