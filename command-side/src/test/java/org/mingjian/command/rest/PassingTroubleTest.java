package org.mingjian.command.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.command.rest.Requests.batch;
import static org.mingjian.command.rest.Requests.body;
import static org.mingjian.command.rest.Requests.command;
import static org.mingjian.command.rest.Requests.expect;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.command.CommandSide;
import org.mingjian.command.support.Lines;
import org.mingjian.command.support.ScriptedLog;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What may succeed a little later is told so, and does. */
@SpringBootTest(
        classes = {CommandSide.class, InMemory.class},
        properties = "spring.main.allow-bean-definition-overriding=true")
@AutoConfigureMockMvc
class PassingTroubleTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private ScriptedLog log;

    @Autowired
    private BatchGate gate;

    @BeforeEach
    @AfterEach
    void recover() {
        log.recover();
    }

    @Test
    void saysThatTheLogIsAwayAndTakesTheSameKeyLater() throws Exception {
        String register = Lines.register("Subject-licence.away1", "甲");
        log.goAway();
        expect(http, command("officer", "away1").content(register), 503, "log-unavailable");
        log.recover();
        log.refuseAppends();
        expect(http, command("officer", "away1").content(register), 503, "log-unavailable");

        log.recover();
        assertThat(http.perform(command("officer", "away1").content(register))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(201);
    }

    @Test
    void saysOnceForABatchThatTheLogIsAway() throws Exception {
        log.goAway();
        String line = Lines.line("away2", Lines.register("Subject-licence.away2", "甲"));
        expect(http, batch("officer").content(line), 503, "log-unavailable");
    }

    @Test
    void saysForEachLineThatTheLogWentAway() throws Exception {
        log.refuseAppends();
        String lines = Lines.line("away3", Lines.register("Subject-licence.away3", "甲")) + "\n"
                + Lines.line("away4", Lines.register("Subject-licence.away4", "乙"));
        MockHttpServletResponse response =
                http.perform(batch("officer").content(lines)).andReturn().getResponse();

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(body(response).split("\n")).hasSize(2).allSatisfy(answer -> assertThat(answer)
                .contains("\"status\":503", "\"code\":\"log-unavailable\""));
    }

    @Test
    void saysThatOthersWereAlwaysFirst() throws Exception {
        for (boolean begun : new boolean[] {true, false}) {
            log.recover();
            log.contend(begun);
            String register = Lines.register("Subject-licence.contended", "甲");
            expect(http, command("officer", "c1").content(register), 503, "contended");
            assertThat(log.appends())
                    .as("one that takes the key to be nobody's identifier, and eight by the log")
                    .isEqualTo(9);
        }
    }

    @Test
    void saysThatTheClocksDisagree() throws Exception {
        log.skewClocks();
        expect(http, command("officer", "s1").content(Lines.register("Subject-licence.skew", "甲")), 503, "clock-skew");
        assertThat(log.appends()).isEqualTo(2);
    }

    @Test
    void saysHowMuchTheLogTakesAtOnce() throws Exception {
        log.refuseSizes(4_242);
        String problem = http.perform(command("officer", "l1").content(Lines.register("Subject-licence.large", "甲")))
                .andExpect(status().is(413))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(problem).contains("too-large", "4242");
    }

    @Test
    void doesNotRepeatWhatIsAFaultOfItsOwn() throws Exception {
        log.refuseSeveralStreams();
        expect(
                http,
                command("officer", "s2").content(Lines.register("Subject-licence.several", "甲")),
                500,
                "internal-error");
        assertThat(log.appends()).isEqualTo(1);
    }

    @Test
    void saysThatTooManyBatchesAreUnderWay() throws Exception {
        String line = Lines.line("busy1", Lines.register("Subject-licence.busy1", "甲"));
        try (BatchGate.Turn all = gate.enter(InMemory.HELD.toBytes() - 1, (int) InMemory.HELD.toBytes())) {
            assertThat(all).isNotNull();
            expect(http, batch("officer").content(line), 503, "busy");
        }
        assertThat(http.perform(batch("officer").content(line))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
    }
}
