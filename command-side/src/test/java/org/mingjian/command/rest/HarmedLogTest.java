package org.mingjian.command.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.command.rest.Requests.batch;
import static org.mingjian.command.rest.Requests.body;
import static org.mingjian.command.rest.Requests.command;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.command.CommandSide;
import org.mingjian.command.support.Lines;
import org.mingjian.command.support.ScriptedLog;
import org.mingjian.log.DamagedStreamException;
import org.mingjian.log.UnreadableEventException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Of a log that somebody harmed it is said what, at once and to whoever meets it; nobody is told to try again. */
@SpringBootTest(
        classes = {CommandSide.class, InMemory.class},
        properties = "spring.main.allow-bean-definition-overriding=true")
@AutoConfigureMockMvc
class HarmedLogTest {

    private static final String DAMAGED = "Subject-licence.damaged";
    private static final String UNREADABLE = "Subject-licence.unreadable";

    @Autowired
    private MockMvc http;

    @Autowired
    private ScriptedLog log;

    @Autowired
    private MeterRegistry meters;

    @BeforeEach
    void harm() {
        log.recover();
        log.harm(DAMAGED, new DamagedStreamException(DAMAGED, "it was deleted on the server"));
        log.harm(UNREADABLE, new UnreadableEventException("x.Y", "x.Y at " + UNREADABLE + "@3", "no class", null));
    }

    @AfterEach
    void recover() {
        log.recover();
    }

    @Test
    void namesTheStreamThatWasDeletedOrCutAndCountsIt() throws Exception {
        double before = faults("stream-damaged");

        MockHttpServletResponse answer = http.perform(command("officer", "h1").content(amend(DAMAGED)))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getHeader("Retry-After")).isNull();
        assertThat(body(answer)).contains("\"code\":\"stream-damaged\"", "\"stream\":\"" + DAMAGED + "\"");
        assertThat(log.appends()).isZero();
        assertThat(faults("stream-damaged") - before).isEqualTo(1);
    }

    @Test
    void namesTheEventThatItCannotReadAndCountsIt() throws Exception {
        double before = faults("event-unreadable");

        MockHttpServletResponse answer = http.perform(command("officer", "h2").content(amend(UNREADABLE)))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(body(answer)).contains("\"code\":\"event-unreadable\"", "x.Y at " + UNREADABLE + "@3");
        assertThat(log.appends()).isZero();
        assertThat(faults("event-unreadable") - before).isEqualTo(1);
    }

    @Test
    void judgesTheOtherLinesOfABatch() throws Exception {
        String lines = Lines.line("h3", Lines.register(DAMAGED, "甲")) + "\n"
                + Lines.line("h4", Lines.register("Subject-licence.whole", "乙"));

        String[] answers = body(http.perform(batch("officer").content(lines))
                        .andReturn()
                        .getResponse())
                .split("\n");

        assertThat(answers[0]).contains("\"status\":500", "\"code\":\"stream-damaged\"");
        assertThat(answers[1]).contains("\"status\":201");
    }

    private static String amend(String stream) {
        return Lines.command("AmendSubjectProfile", stream, "{'profile':{'name':'丙'},'validFrom':'2025-01-01'}");
    }

    private double faults(String outcome) {
        return meters.get("mingjian.commands")
                .tags("command", "AmendSubjectProfile", "outcome", outcome)
                .counter()
                .count();
    }
}
