package org.mingjian.acceptance.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V1StatefulSet;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KubernetesTest {

    private static final String FOLDER = "ops/run/kubernetes/";
    private static final List<String> SIDES = List.of("command-side", "query-side");
    /** It listens nowhere: there is nothing to ask it, and no service before it. */
    private static final String CLERK = "clerk";

    /** Throws when something is there that the object does not have, or is missing that it needs. */
    private interface Validation {
        void of(JsonElement json) throws IOException;
    }

    private static final Map<String, Validation> KINDS = Map.of(
            "v1 Namespace", V1Namespace::validateJsonElement,
            "v1 ConfigMap", V1ConfigMap::validateJsonElement,
            "v1 Service", V1Service::validateJsonElement,
            "v1 ServiceAccount", V1ServiceAccount::validateJsonElement,
            "apps/v1 Deployment", V1Deployment::validateJsonElement,
            "apps/v1 StatefulSet", V1StatefulSet::validateJsonElement,
            "policy/v1 PodDisruptionBudget", V1PodDisruptionBudget::validateJsonElement,
            "networking.k8s.io/v1 NetworkPolicy", V1NetworkPolicy::validateJsonElement);

    private final List<Map<String, Object>> objects = objects();

    private static List<Map<String, Object>> objects() {
        Map<String, Object> kustomization =
                RunFiles.documents(FOLDER + "kustomization.yaml").get(0);
        List<Map<String, Object>> objects = new ArrayList<>();
        RunFiles.list(kustomization.get("resources"))
                .forEach(file -> objects.addAll(RunFiles.documents(FOLDER + file)));
        return objects;
    }

    @Test
    void describesObjectsThatKubernetesKnows() {
        for (Map<String, Object> object : objects) {
            String kind = object.get("apiVersion") + " " + object.get("kind");
            assertThat(KINDS).containsKey(kind);
            assertThatCode(() -> Objects.requireNonNull(KINDS.get(kind)).of(new Gson().toJsonTree(object)))
                    .as(name(object))
                    .doesNotThrowAnyException();
        }
        assertThat(objects)
                .filteredOn(object -> !"Namespace".equals(object.get("kind")))
                .allSatisfy(object ->
                        assertThat(RunFiles.at(object, "metadata", "namespace")).isEqualTo("mingjian"));
    }

    @Test
    void namesEachFileInTheKustomization() throws IOException {
        try (var files = Files.list(RunFiles.file(FOLDER))) {
            assertThat(RunFiles.list(RunFiles.documents(FOLDER + "kustomization.yaml")
                            .get(0)
                            .get("resources")))
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(file -> !file.equals("kustomization.yaml"))
                                    .toList());
        }
    }

    @Test
    void tellsTheApplicationsOnlyWhatTheirCodeKnows() {
        Map<String, Object> shared = RunFiles.map(RunFiles.at(named("ConfigMap", "mingjian"), "data"));
        for (String side : SIDES) {
            Set<String> told = new HashSet<>(shared.keySet());
            env(container(side)).forEach(variable -> told.add(String.valueOf(variable.get("name"))));
            told.removeAll(Set.of("SERVER_ADDRESS", "LOGGING_STRUCTURED_FORMAT_CONSOLE"));
            assertThat(CodeSettings.of(side)).as(side).containsAll(told);
        }
    }

    @Test
    void tellsTheClerkWhereBothSidesListen() {
        Map<String, Object> container = container(CLERK);
        Map<Object, Object> told = new HashMap<>();
        env(container).forEach(variable -> told.put(variable.get("name"), variable.get("value")));

        assertThat(container).doesNotContainKey("ports");
        assertThat(CodeSettings.of("ops/clerk"))
                .containsAll(told.keySet().stream().map(String::valueOf).toList());
        assertThat(told)
                .containsEntry("MINGJIAN_CLERK_QUERYSIDE", "http://query-side:" + RunFiles.port("query-side"))
                .containsEntry("MINGJIAN_CLERK_COMMANDSIDE", "http://command-side:" + RunFiles.port("command-side"));
        assertThat(container.get("image"))
                .isEqualTo(
                        RunFiles.at(RunFiles.documents("ops/run/compose.yaml").get(0), "services", "clerk-1", "image"));
    }

    @Test
    void asksTheApplicationsWhereTheyListen() {
        for (String side : SIDES) {
            Map<String, Object> container = container(side);
            assertThat(RunFiles.maps(container.get("ports")))
                    .containsExactly(Map.of("name", "http", "containerPort", RunFiles.port(side)));
            assertThat(RunFiles.maps(RunFiles.at(named("Service", side), "spec", "ports")))
                    .containsExactly(Map.of("name", "http", "port", RunFiles.port(side), "targetPort", "http"));
            assertThat(RunFiles.at(container, "livenessProbe", "httpGet", "path"))
                    .isEqualTo("/actuator/health/liveness");
            assertThat(RunFiles.at(container, "startupProbe", "httpGet", "path"))
                    .isEqualTo("/actuator/health/liveness");
            assertThat(RunFiles.at(container, "readinessProbe", "httpGet", "path"))
                    .isEqualTo("/actuator/health/readiness");
            Object groups = RunFiles.at(
                    RunFiles.documents(side + "/src/main/resources/application.yaml")
                            .get(0),
                    "management",
                    "endpoint",
                    "health",
                    "group");
            assertThat(RunFiles.map(groups)).containsKeys("liveness", "readiness");
            assertThat(container.get("image"))
                    .isEqualTo(RunFiles.at(
                            RunFiles.documents("ops/run/compose.yaml").get(0),
                            "services",
                            side.replace("-side", "-1"),
                            "image"));
        }
    }

    @Test
    void givesNoPodAnyRight() {
        for (Map<String, Object> workload : workloads()) {
            Object pod = RunFiles.at(workload, "spec", "template", "spec");
            assertThat(RunFiles.at(pod, "automountServiceAccountToken")).isEqualTo(false);
            assertThat(RunFiles.at(pod, "securityContext", "runAsNonRoot")).isEqualTo(true);
            assertThat(RunFiles.at(pod, "securityContext", "seccompProfile", "type"))
                    .isEqualTo("RuntimeDefault");
            List<Map<String, Object>> containers = new ArrayList<>(RunFiles.maps(RunFiles.at(pod, "containers")));
            containers.addAll(RunFiles.maps(RunFiles.at(pod, "initContainers")));
            for (Map<String, Object> container : containers) {
                assertThat(RunFiles.at(container, "securityContext"))
                        .as(name(workload))
                        .isEqualTo(Map.of(
                                "allowPrivilegeEscalation", false,
                                "readOnlyRootFilesystem", true,
                                "capabilities", Map.of("drop", List.of("ALL"))));
                assertThat(RunFiles.at(container, "resources", "requests", "memory"))
                        .isNotNull();
                assertThat(RunFiles.at(container, "resources", "limits", "memory"))
                        .isNotNull();
                Images.requirePinned(String.valueOf(container.get("image")));
            }
            if (!name(workload).equals(CLERK)) {
                assertThat(RunFiles.maps(RunFiles.at(pod, "containers")).get(0))
                        .containsKeys("livenessProbe", "readinessProbe");
            }
        }
    }

    @Test
    void keepsEnoughOfEachRunning() {
        for (Map<String, Object> workload : workloads()) {
            Object labels = RunFiles.at(workload, "spec", "template", "metadata", "labels");
            assertThat(RunFiles.at(workload, "spec", "selector", "matchLabels")).isEqualTo(labels);
            assertThat(RunFiles.at(named("PodDisruptionBudget", name(workload)), "spec", "selector", "matchLabels"))
                    .isEqualTo(labels);
            if (!name(workload).equals(CLERK)) {
                assertThat(RunFiles.at(named("Service", name(workload)), "spec", "selector"))
                        .isEqualTo(labels);
            }
            assertThat(named("ServiceAccount", name(workload))).containsEntry("automountServiceAccountToken", false);
            assertThat(RunFiles.at(workload, "spec", "replicas"))
                    .isEqualTo("StatefulSet".equals(workload.get("kind")) ? 3 : 2);
        }
        assertThat(workloads())
                .extracting(KubernetesTest::name)
                .containsExactlyInAnyOrder("command-side", "query-side", "eventstoredb", "elasticsearch", CLERK);
    }

    @Test
    void deniesByDefaultAndAllowsPortsThatAreThere() {
        assertThat(RunFiles.at(named("NetworkPolicy", "deny-all"), "spec"))
                .isEqualTo(Map.of("podSelector", Map.of(), "policyTypes", List.of("Ingress", "Egress")));
        for (Map<String, Object> workload : workloads()) {
            Object spec = RunFiles.at(named("NetworkPolicy", name(workload)), "spec");
            assertThat(RunFiles.at(spec, "podSelector", "matchLabels")).isEqualTo(Map.of("app", name(workload)));
            Set<Object> listened = new HashSet<>();
            RunFiles.maps(container(name(workload)).get("ports"))
                    .forEach(port -> listened.add(port.get("containerPort")));
            Set<Object> opened = new HashSet<>();
            RunFiles.maps(RunFiles.at(spec, "ingress"))
                    .forEach(rule -> RunFiles.maps(rule.get("ports")).forEach(port -> opened.add(port.get("port"))));
            assertThat(opened).as(name(workload)).isEqualTo(listened);
        }
    }

    @Test
    void holdsNoSecret() {
        assertThat(objects).noneMatch(object -> "Secret".equals(object.get("kind")));
        List<Map<String, Object>> secrets = new ArrayList<>();
        for (Map<String, Object> workload : workloads()) {
            env(container(name(workload))).stream()
                    .filter(variable -> String.valueOf(variable.get("name")).matches(".*(PASSWORD|SECRET).*"))
                    .forEach(secrets::add);
        }
        assertThat(secrets).hasSizeGreaterThan(4).allSatisfy(variable -> {
            assertThat(variable).doesNotContainKey("value");
            assertThat(RunFiles.at(variable, "valueFrom", "secretKeyRef", "name"))
                    .isNotNull();
        });
    }

    private List<Map<String, Object>> workloads() {
        return objects.stream()
                .filter(object -> Set.of("Deployment", "StatefulSet").contains(String.valueOf(object.get("kind"))))
                .toList();
    }

    private Map<String, Object> container(String workload) {
        return workloads().stream()
                .filter(object -> name(object).equals(workload))
                .flatMap(
                        object -> RunFiles.maps(RunFiles.at(object, "spec", "template", "spec", "containers")).stream())
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<String, Object>> env(Map<String, Object> container) {
        return RunFiles.maps(container.get("env"));
    }

    private Map<String, Object> named(String kind, String name) {
        return objects.stream()
                .filter(object ->
                        kind.equals(object.get("kind")) && name(object).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " " + name));
    }

    private static String name(Map<String, Object> object) {
        return String.valueOf(RunFiles.at(object, "metadata", "name"));
    }
}
