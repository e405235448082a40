package org.mingjian.acceptance.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComposeTest {

    private static final Map<String, String> SIDES = Map.of(
            "command-1", "command-side",
            "command-2", "command-side",
            "query-1", "query-side",
            "query-2", "query-side",
            "identity", "ops/identity");
    private static final Map<String, String> CLERKS = Map.of("clerk-1", "ops/clerk", "clerk-2", "ops/clerk");
    private static final Set<String> KEYS = Set.of(
            "build",
            "cap_drop",
            "command",
            "depends_on",
            "environment",
            "healthcheck",
            "image",
            "init",
            "mem_limit",
            "networks",
            "ports",
            "read_only",
            "restart",
            "secrets",
            "security_opt",
            "stop_grace_period",
            "tmpfs",
            "ulimits",
            "user",
            "volumes");

    private final Map<String, Object> compose =
            RunFiles.documents("ops/run/compose.yaml").get(0);
    private final Map<String, Object> services = RunFiles.map(compose.get("services"));

    @Test
    void hasThreeNodesOfEachStoreAndTwoOfEachApplication() {
        assertThat(services)
                .containsOnlyKeys(
                        "eventstoredb-1",
                        "eventstoredb-2",
                        "eventstoredb-3",
                        "elasticsearch-1",
                        "elasticsearch-2",
                        "elasticsearch-3",
                        "command-1",
                        "command-2",
                        "query-1",
                        "query-2",
                        "identity",
                        "clerk-1",
                        "clerk-2",
                        "prometheus",
                        "grafana");
    }

    @Test
    void usesKeysOfTheSpecificationAndPinnedImages() {
        services.forEach((name, service) -> {
            assertThat(KEYS).as(name).containsAll(RunFiles.map(service).keySet());
            Images.requirePinned(String.valueOf(RunFiles.at(service, "image")));
        });
        assertThat(compose.keySet())
                .allMatch(key -> key.startsWith("x-")
                        || Set.of("name", "services", "networks", "volumes", "secrets")
                                .contains(key));
    }

    @Test
    void tellsTheApplicationsOnlyWhatTheirCodeKnows() {
        ours().forEach((service, side) -> {
            Set<String> known = CodeSettings.of(side);
            assertThat(environment(service).keySet())
                    .as(service)
                    .filteredOn(name -> !name.equals("LOGGING_STRUCTURED_FORMAT_CONSOLE"))
                    .isNotEmpty()
                    .allMatch(known::contains);
            assertThat(RunFiles.at(services.get(service), "build", "args", "SIDE"))
                    .isEqualTo(side);
        });
        assertThat(environment("query-1").get("MINGJIAN_PROJECTION_NODE"))
                .isNotEqualTo(environment("query-2").get("MINGJIAN_PROJECTION_NODE"));
    }

    @Test
    void publishesThePortsThatTheApplicationsListenOnToThisMachineAlone() {
        SIDES.forEach((service, side) -> assertThat(RunFiles.list(RunFiles.at(services.get(service), "ports")))
                .as(service)
                .singleElement()
                .asString()
                .startsWith("127.0.0.1:")
                .endsWith(":" + RunFiles.port(side)));
    }

    @Test
    void sendsEachClerkToAnotherNodeOfEachSideAndAsksItNothing() {
        for (String clerk : CLERKS.keySet()) {
            String number = clerk.substring(clerk.length() - 1);
            assertThat(environment(clerk))
                    .containsEntry(
                            "MINGJIAN_CLERK_QUERYSIDE", "http://query-" + number + ":" + RunFiles.port("query-side"))
                    .containsEntry(
                            "MINGJIAN_CLERK_COMMANDSIDE",
                            "http://command-" + number + ":" + RunFiles.port("command-side"))
                    .containsEntry(
                            "MINGJIAN_CLERK_TOKENENDPOINT",
                            "http://identity:" + RunFiles.port("ops/identity") + "/oauth2/token");
            assertThat(RunFiles.map(services.get(clerk))).doesNotContainKeys("ports", "healthcheck");
        }
    }

    @Test
    void asksForTheReadinessOfTheApplications() {
        for (String service : List.of("command-1", "command-2", "query-1", "query-2")) {
            String test = String.valueOf(RunFiles.at(services.get(service), "healthcheck", "test"));
            String side = String.valueOf(SIDES.get(service));
            assertThat(test)
                    .contains("/dev/tcp/127.0.0.1/" + RunFiles.port(side) + " ", "GET /actuator/health/readiness ");
            assertThat(RunFiles.at(application(side), "management", "endpoint", "health", "group", "readiness"))
                    .isNotNull();
        }
    }

    @Test
    void runsTheApplicationsWithoutRightsAndWithoutAPlaceToWrite() {
        ours().keySet().forEach(name -> {
            Map<String, Object> service = RunFiles.map(services.get(name));
            assertThat(service).containsEntry("user", "10001:10001").containsEntry("read_only", true);
            assertThat(RunFiles.list(service.get("cap_drop"))).containsExactly("ALL");
            assertThat(RunFiles.list(service.get("security_opt"))).containsExactly("no-new-privileges:true");
            assertThat(service.get("mem_limit")).isNotNull();
        });
        assertThat(RunFiles.at(compose, "networks", "stores", "internal")).isEqualTo(true);
    }

    @Test
    void holdsNoSecret() {
        List<String> secrets = new ArrayList<>();
        services.keySet().forEach(service -> environment(service).forEach((name, value) -> {
            if (name.contains("PASSWORD")) {
                secrets.add(String.valueOf(value));
            } else if (name.contains("SECRET")) {
                assertThat(value).isEqualTo("${CLERK_CLIENT_SECRET:-}");
            }
        }));

        assertThat(secrets).isNotEmpty().allMatch(value -> value.matches("\\$\\{[A-Z_]+:\\?set it in ops/run/\\.env}"));
        assertThat(RunFiles.map(compose.get("secrets")).values())
                .allSatisfy(secret ->
                        assertThat(String.valueOf(RunFiles.at(secret, "file"))).startsWith("./secrets/"));
        assertThat(RunFiles.text("ops/run/.gitignore").lines()).contains(".env", "secrets/");
    }

    @Test
    void namesOnlyWhatItDeclaresAndFilesThatAreThere() {
        services.forEach((name, service) -> {
            assertThat(services.keySet()).containsAll(names(RunFiles.at(service, "depends_on")));
            assertThat(RunFiles.map(compose.get("secrets")).keySet())
                    .containsAll(names(RunFiles.at(service, "secrets")));
            assertThat(RunFiles.map(compose.get("networks")).keySet())
                    .containsAll(names(RunFiles.at(service, "networks")));
            for (String volume : names(RunFiles.at(service, "volumes"))) {
                String from = volume.substring(0, volume.indexOf(':'));
                if (!from.startsWith(".")) {
                    assertThat(RunFiles.map(compose.get("volumes"))).containsKey(from);
                } else if (!from.startsWith("./secrets/")) {
                    assertThat(RunFiles.file("ops/run/" + from)).exists();
                }
            }
        });
    }

    @Test
    void watchesEveryNodeAsTheInstallationOnOneMachineIsWatched() {
        Map<String, Object> here = RunFiles.documents("ops/run/prometheus.yml").get(0);
        Map<String, Object> there =
                RunFiles.documents("ops/observe/prometheus.yml").get(0);

        assertThat(targets(here))
                .containsExactlyInAnyOrder("command-1:8081", "command-2:8081", "query-1:8080", "query-2:8080");
        assertThat(jobs(here)).isEqualTo(jobs(there));
        assertThat(here.get("rule_files")).isEqualTo(there.get("rule_files"));
        assertThat(RunFiles.documents("ops/run/grafana/datasource.yml")).hasSize(1);
        assertThat(RunFiles.documents("ops/run/grafana/dashboards.yml")).hasSize(1);
    }

    private static List<String> jobs(Map<String, Object> prometheus) {
        return RunFiles.maps(prometheus.get("scrape_configs")).stream()
                .map(job -> job.get("job_name") + " " + job.get("metrics_path") + " "
                        + RunFiles.at(job, "oauth2", "client_id"))
                .toList();
    }

    private static List<String> targets(Map<String, Object> prometheus) {
        return RunFiles.maps(prometheus.get("scrape_configs")).stream()
                .flatMap(job -> RunFiles.maps(job.get("static_configs")).stream())
                .flatMap(config -> RunFiles.list(config.get("targets")).stream())
                .map(String::valueOf)
                .toList();
    }

    private static Map<String, String> ours() {
        Map<String, String> all = new HashMap<>(SIDES);
        all.putAll(CLERKS);
        return all;
    }

    /** Of a list, or the keys of a map. */
    private static List<String> names(@Nullable Object value) {
        return value instanceof Map<?, ?> map
                ? map.keySet().stream().map(String::valueOf).toList()
                : RunFiles.list(value).stream().map(String::valueOf).toList();
    }

    private Map<String, Object> environment(String service) {
        return RunFiles.map(RunFiles.at(services.get(service), "environment"));
    }

    private static Map<String, Object> application(String side) {
        return RunFiles.documents(side + "/src/main/resources/application.yaml").get(0);
    }
}
