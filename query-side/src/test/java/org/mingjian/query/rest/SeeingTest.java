package org.mingjian.query.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingjian.log.correlation.Correlation;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

class SeeingTest extends RestTest {

    @Test
    void answersTheCallersCorrelationIdEvenToARefusal() throws Exception {
        MockHttpServletResponse refused = nobody("/api/v1/subjects", "tender-2026:7");

        assertThat(refused.getStatus()).isEqualTo(401);
        assertThat(refused.getHeader(Correlation.HEADER)).isEqualTo("tender-2026:7");
    }

    @Test
    void makesAnotherOfWhatIsNoCorrelationId() throws Exception {
        MockHttpServletResponse forged = nobody("/api/v1/subjects", "410105199001011234 赵六");

        assertThat(forged.getHeader(Correlation.HEADER)).matches("[0-9a-f-]{36}");
        assertThat(Correlation.id()).isNull();
    }

    @Test
    void tellsOperatorsAloneWhatHealthIsMadeOf() throws Exception {
        String anyone = nobody("/actuator/health", "a").getContentAsString();

        assertThat(anyone).contains("\"status\":\"UP\"").doesNotContain("components", "details");
        assertThat(get("officer", "/actuator/health").text()).isEqualTo(anyone);
        assertThat(get("operator", "/actuator/health").text()).contains("components", "diskSpace");
    }

    @Test
    void opensItsMetricsToOperatorsAlone() throws Exception {
        assertThat(nobody("/actuator/prometheus", "a").getStatus()).isEqualTo(401);
        assertThat(get("auditor", "/actuator/prometheus").status()).isEqualTo(403);
    }

    private MockHttpServletResponse nobody(String path, String correlationId) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(path).header(Correlation.HEADER, correlationId))
                .andReturn()
                .getResponse();
    }
}
