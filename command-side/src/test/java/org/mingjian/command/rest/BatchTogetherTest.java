package org.mingjian.command.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.command.rest.Requests.batch;
import static org.mingjian.command.rest.Requests.body;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjian.command.CommandSide;
import org.mingjian.command.support.Lines;
import org.mingjian.command.support.ScriptedLog;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** Lines that become durable together are answered as if each had been by itself. */
@SpringBootTest(
        classes = {CommandSide.class, InMemory.class},
        properties = "spring.main.allow-bean-definition-overriding=true")
@AutoConfigureMockMvc
class BatchTogetherTest {

    private static final String UNKNOWN = "Subject-test.nobody";

    @Autowired
    private MockMvc http;

    @Autowired
    private ScriptedLog log;

    @AfterEach
    void recover() {
        log.recover();
    }

    @Test
    void judgesALineByWhatThoseBeforeItDidThoughNothingIsDurableYet() throws Exception {
        String subject = "Subject-test.together1";
        String unit = "SupervisedUnit-test.together1";

        String[] answers = send(
                Lines.line("t1a", Lines.imported(subject, "Cafe", 1)),
                Lines.line("t1b", Lines.open(unit, subject, 1)),
                Lines.line("t1c", Lines.historic("Inspection-test.together1", subject, unit, "2024-05-06", 1)),
                Lines.line("t1d", Lines.open("SupervisedUnit-test.together1x", UNKNOWN, 1)),
                Lines.line("t1a", Lines.imported(subject, "Cafe", 1)),
                Lines.line("t1e", Lines.imported(subject, "Other", 1)));

        assertThat(answers[0]).contains("\"status\":201");
        assertThat(answers[1]).contains("\"status\":201");
        assertThat(answers[2]).contains("\"status\":201");
        assertThat(answers[3]).contains("\"status\":404");
        assertThat(answers[4]).contains("\"status\":200", "\"replayed\":true");
        assertThat(answers[5]).contains("\"problem\"");
    }

    @Test
    void answersEachLineByItselfWhenTheyDoNotGoTogether() throws Exception {
        log.contendOnceAfter(1);

        String[] answers = send(
                Lines.line("t2a", Lines.imported("Subject-test.together2a", "A", 1)),
                Lines.line("t2b", Lines.imported("Subject-test.together2b", "B", 2)),
                Lines.line("t2c", Lines.open("SupervisedUnit-test.together2", UNKNOWN, 3)));

        assertThat(answers[0]).contains("\"status\":200", "\"revision\":0", "\"replayed\":true");
        assertThat(answers[1]).contains("\"status\":201");
        assertThat(answers[2]).contains("\"status\":404");
    }

    private String[] send(String... lines) throws Exception {
        return body(http.perform(batch("importer").content(String.join("\n", lines)))
                        .andReturn()
                        .getResponse())
                .split("\n");
    }
}
