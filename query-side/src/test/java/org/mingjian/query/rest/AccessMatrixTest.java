package org.mingjian.query.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mingjian.query.security.Access;
import org.mingjian.query.support.Facts;
import org.mingjian.query.support.PackFacts;
import org.mingjian.query.support.RecordFacts;
import org.mingjian.query.support.RosterFacts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@SuppressWarnings("NullAway.Init") // fields are filled by the test framework
class AccessMatrixTest extends RestTest {
    private static final Set<String> ROLES =
            Set.of("officer", "regulator", "partner", "auditor", "operator", "importer", "clerk");

    private static final Map<String, Set<String>> MATRIX = Map.ofEntries(
            Map.entry("GET /api/v1/subjects", Set.of("officer", "regulator")),
            Map.entry("GET /api/v1/subjects/{key}/credit", Set.of("officer", "regulator", "auditor")),
            Map.entry("GET /api/v1/subjects/{key}/timeline", Set.of("officer", "regulator")),
            Map.entry("GET /api/v1/units", Set.of("officer", "regulator")),
            Map.entry("GET /api/v1/units/{key}", Set.of("officer", "regulator")),
            Map.entry("GET /api/v1/inspections", Set.of("officer", "regulator")),
            Map.entry("GET /api/v1/inspections/statistics", Set.of("officer", "regulator")),
            Map.entry("GET /api/v1/tiers", Set.of("officer", "regulator")),
            Map.entry("GET /api/v1/tiers/statistics", Set.of("officer", "regulator")),
            Map.entry("GET /api/v1/tiers/changes", Set.of("officer", "regulator")),
            Map.entry("GET /api/v1/tiers/{unit}", Set.of("officer", "regulator")),
            Map.entry("GET /api/v1/tier-proposals/due", Set.of("clerk", "officer", "regulator")),
            Map.entry("GET /api/v1/orders", Set.of("officer", "regulator")),
            Map.entry("GET /api/v1/orders/{stream}", Set.of("officer", "regulator")),
            Map.entry("GET /api/v1/penalties", Set.of("officer", "regulator")),
            Map.entry("GET /api/v1/penalties/{stream}", Set.of("officer", "regulator")),
            Map.entry("GET /api/v1/repairs", Set.of("officer", "regulator")),
            Map.entry("GET /api/v1/repairs/{stream}/{repairId}", Set.of("officer", "regulator")),
            Map.entry("GET /api/v1/objections", Set.of("officer", "regulator")),
            Map.entry("GET /api/v1/objections/{stream}", Set.of("officer", "regulator")),
            Map.entry("GET /api/v1/commitments", Set.of("officer", "regulator")),
            Map.entry("GET /api/v1/commitments/{stream}", Set.of("officer", "regulator")),
            Map.entry("GET /api/v1/authorisations", Set.of("officer", "regulator")),
            Map.entry("GET /api/v1/authorisations/{stream}", Set.of("officer", "regulator")),
            Map.entry("GET /api/v1/organs", Set.of("officer", "regulator")),
            Map.entry("GET /api/v1/organs/{stream}", Set.of("officer", "regulator")),
            Map.entry("GET /api/v1/partner/credit/{key}", Set.of("partner")),
            Map.entry("GET /api/v1/partner/penalties", Set.of("partner")),
            Map.entry("GET /api/v1/rule-packs", Set.of("officer", "regulator", "partner", "auditor")),
            Map.entry("GET /api/v1/rule-packs/{sha256}", Set.of("officer", "regulator", "partner", "auditor")),
            Map.entry("GET /api/v1/subjects/{key}/streams", Set.of("auditor")),
            Map.entry("GET /api/v1/streams/{stream}/history", Set.of("auditor")),
            Map.entry("POST /api/v1/policy-lab/runs", Set.of("regulator")),
            Map.entry("GET /api/v1/policy-lab/runs", Set.of("regulator")),
            Map.entry("GET /api/v1/policy-lab/runs/{id}", Set.of("regulator")),
            Map.entry("DELETE /api/v1/policy-lab/runs/{id}", Set.of("regulator")),
            Map.entry("GET /api/v1/policy-lab/runs/{id}/comparison", Set.of("regulator")),
            Map.entry("POST /api/v1/verifications", Set.of("operator")),
            Map.entry("GET /api/v1/verifications/{id}", Set.of("operator")),
            Map.entry("DELETE /api/v1/verifications/{id}", Set.of("operator")),
            Map.entry("GET /api/v1/dead-letters", Set.of("operator")),
            Map.entry("GET /api/v1/dead-letters/{view}/{key}", Set.of("operator")),
            Map.entry("POST /api/v1/dead-letters/{view}/{key}/retry", Set.of("operator")),
            Map.entry("POST /api/v1/dead-letters/{view}/{key}/evict", Set.of("operator")),
            Map.entry("GET /api/v1/views", Set.of("operator")),
            Map.entry("GET /api/v1/views/{view}", Set.of("operator")),
            Map.entry("POST /api/v1/views/{view}/rebuild", Set.of("operator")),
            Map.entry("DELETE /api/v1/views/{view}/rebuild", Set.of("operator")),
            Map.entry("GET /api/v1/status", Set.of("operator")));

    private static final Map<String, String> BODIES = Map.of(
            "POST /api/v1/verifications",
            "{\"all\": true}",
            "POST /api/v1/policy-lab/runs",
            "{\"draft\": {\"id\": \"henan-health-credit\"}, \"region\": \"CN-4101\"}");

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void knowsEveryEndpointThereIs() {
        var mapped = requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(e -> e.getValue().getBeanType().getPackageName().startsWith("org.mingjian"))
                .flatMap(e -> e.getKey().getMethodsCondition().getMethods().stream()
                        .flatMap(
                                method -> e.getKey().getPatternValues().stream().map(path -> method + " " + path)))
                .collect(Collectors.toSet());

        assertThat(mapped).isEqualTo(MATRIX.keySet());
        assertThat(Access.TABLE)
                .extracting(row -> row.method() + " " + row.path())
                .containsExactlyInAnyOrderElementsOf(MATRIX.keySet());
    }

    @Test
    void answersARoleOnlyWhatIsItsOwn() {
        MATRIX.forEach((endpoint, roles) -> {
            for (String role : ROLES) {
                Reply reply = BODIES.containsKey(endpoint)
                        ? post(role, example(endpoint), String.valueOf(BODIES.get(endpoint)))
                        : call(method(endpoint), role, example(endpoint));
                assertThat(reply.status())
                        .as("%s %s: %s", role, endpoint, reply.text())
                        .matches(status -> roles.contains(role) ? status < 300 : status == 403);
            }
        });
    }

    @Test
    void asksEveryoneElseForAToken() throws Exception {
        for (String endpoint : MATRIX.keySet()) {
            var response = mvc.perform(MockMvcRequestBuilders.request(method(endpoint), URI.create(example(endpoint))))
                    .andReturn()
                    .getResponse();
            assertThat(response.getStatus()).as(endpoint).isEqualTo(401);
            assertThat(response.getContentAsString()).contains("unauthenticated");
        }
    }

    @Test
    void deniesWhatIsNotInTheMatrix() {
        assertThat(get("operator", "/api/v1/nothing-here").status()).isEqualTo(403);
        assertThat(get("operator", "/actuator/env").status()).isEqualTo(403);
    }

    private static HttpMethod method(String endpoint) {
        return HttpMethod.valueOf(endpoint.substring(0, endpoint.indexOf(' ')));
    }

    private static String example(String endpoint) {
        return endpoint.substring(endpoint.indexOf(' ') + 1)
                .replace("dead-letters/{view}/{key}", "dead-letters/creditstanding/" + Facts.BATH)
                .replace("/evict", "/evict?event=PenaltyCase-2@7")
                .replace("{view}", endpoint.startsWith("DELETE") ? RestTestApplication.BEING_BUILT : "creditstanding")
                .replace("partner/credit/{key}", "partner/credit/" + Facts.HOTEL + "?purpose=financing")
                .replace("partner/penalties", "partner/penalties?purpose=financing&subject=" + Facts.HOTEL)
                .replace("orders/{stream}", "orders/" + RestTestApplication.ORDER)
                .replace("/penalties/{stream}", "/penalties/" + RestTestApplication.CASE)
                .replace("repairs/{stream}/{repairId}", "repairs/" + RecordFacts.REPAIRS + "/r1")
                .replace("objections/{stream}", "objections/" + RecordFacts.OBJECTION)
                .replace("commitments/{stream}", "commitments/" + RecordFacts.COMMITMENT)
                .replace("authorisations/{stream}", "authorisations/" + RestTestApplication.LICENCE)
                .replace("organs/{stream}", "organs/" + RosterFacts.ORGAN)
                .replace("verifications/{id}", "verifications/" + FakeVerifications.ID)
                .replace("runs/{id}/comparison", "runs/" + LabBeans.RUN + "/comparison?with=" + LabBeans.OTHER)
                .replace("runs/{id}", "runs/" + LabBeans.RUN)
                .replace("units/{key}", "units/" + Facts.UNIT)
                .replace("tiers/{unit}", "tiers/" + Facts.UNIT)
                .replace("{sha256}", PackFacts.SHA256)
                .replace("{key}", Facts.HOTEL)
                .replace("{stream}", Facts.HOTEL);
    }
}
