package org.mingjian.command.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.command.rest.Requests.body;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.mingjian.command.CommandSide;
import org.mingjian.rules.pack.PackReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** The packs that come with the program are published over HTTP, each once, and refused with both versions or with line and reason. */
@SpringBootTest(
        classes = {CommandSide.class, InMemory.class, PenaltyStoryTest.Today.class},
        // Its own name gives it an application, and so a log, of its own.
        properties = {"spring.main.allow-bean-definition-overriding=true", "spring.application.name=rule-pack-story"})
@AutoConfigureMockMvc
@TestMethodOrder(MethodOrderer.MethodName.class)
class RulePackStoryTest {

    private static final String HENAN = "CN-41/henan-health-credit-1.yaml";
    private static final String STREAM = "RulePack-pack.CN~2D41.henan~2Dhealth~2Dcredit";

    @Autowired
    private MockMvc http;

    @Test
    void aPublishesEachPackThatComesWithTheProgram() throws Exception {
        assertThat(publish("henan", "regulator", STREAM, text(HENAN), "1", "2020-05-01")
                        .getStatus())
                .isEqualTo(201);
        assertThat(publish("violations", "regulator", "RulePack-pack.CN.violations", violations(), "1", "1987-04-01")
                        .getStatus())
                .isEqualTo(201);
    }

    @Test
    void bAnswersARetryAsBefore() throws Exception {
        MockHttpServletResponse again = publish("henan", "regulator", STREAM, text(HENAN), "1", "2020-05-01");

        assertThat(again.getStatus()).isBetween(200, 201);
        assertThat(body(again)).contains("\"replayed\":true");
    }

    @Test
    void cNamesBothOfTwoVersionsThatHoldOnOneDay() throws Exception {
        String second = text(HENAN).replace("version: \"1\"", "version: \"2\"").replace("2020-05-01", "2026-01-01");

        MockHttpServletResponse refused = publish("second", "regulator", STREAM, second, "2", "2026-01-01");

        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(body(refused)).contains("\"code\":\"rule-pack-overlap\"", "ersion 2", "ersion 1");
    }

    @Test
    void dTellsLineAndReasonOfATextThatIsUnfit() throws Exception {
        String broken = text(HENAN).replace("basePoints: 100", "basePoint: 100");

        MockHttpServletResponse refused = publish("broken", "regulator", STREAM, broken, "1", "2020-05-01");

        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(body(refused)).contains("\"code\":\"rule-pack-unfit\"", "line 14, /basePoint:");
    }

    @Test
    void eIsForRegulatorsOnly() throws Exception {
        assertThat(publish("officer", "officer", STREAM, text(HENAN), "1", "2020-05-01")
                        .getStatus())
                .isEqualTo(403);
    }

    private MockHttpServletResponse publish(
            String key, String role, String stream, String text, String version, String from) throws Exception {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("kind", text.contains("kind: violations") ? "violations" : "credit-standing");
        data.put("version", version);
        data.put("validFrom", from);
        data.put("text", text);
        data.put("sha256", PackReader.sha256(text));
        data.put("adoptedBy", "河南省卫生健康委员会");
        data.put("adoptedOn", "2026-01-05");
        String json = JsonMapper.shared()
                .writeValueAsString(Map.of("command", "PublishRulePack", "stream", stream, "data", data));
        return http.perform(Requests.command(role, "rule-pack-" + key).content(json))
                .andReturn()
                .getResponse();
    }

    private static String violations() throws Exception {
        return text("CN/violations-1.yaml");
    }

    private static String text(String file) throws Exception {
        return Files.readString(Path.of("../ops/rules").resolve(file));
    }
}
