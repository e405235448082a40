package org.mingjian.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.mingjian.servers.Ports;
import org.mingjian.servers.ServerException;

/**
 * The health of each part, from its process and its port, and what the query side says of its views. Its shape is
 * documented in ops/docs/runbook.md.
 */
final class StatusReport {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> COUNTS = List.of("subjects", "units", "inspections");

    private final Installation installation;
    private final HttpProbe probe = new HttpProbe();

    StatusReport(Installation installation) {
        this.installation = installation;
    }

    ObjectNode create() {
        ObjectNode report = JSON.createObjectNode();
        Optional<ProcessHandle> supervisor = SupervisorLock.holder(installation);
        report.put("running", supervisor.isPresent());
        report.put("healthy", false);
        report.put("data", installation.data().toString());
        LogPlace log = LogPlace.of(installation);
        report.putObject("eventLog").put("engine", log.engine()).put("place", log.words());
        ObjectNode own = report.putObject("supervisor").put("state", supervisor.isPresent() ? "UP" : "DOWN");
        supervisor.ifPresent(process -> own.put("pid", process.pid()));
        ObjectNode parts = report.putObject("parts");
        for (Footprint part : Footprint.all(installation)) {
            parts.set(part.name(), describe(part));
        }
        ObjectNode counts = report.putObject("counts");
        COUNTS.forEach(counts::putNull);
        report.putObject("views");
        addViews(report);
        stopped(report.path("views")).ifPresent(problem -> report.put("problem", problem));
        COUNTS.forEach(count -> report.set(count, report.path("counts").path(count)));
        report.put("healthy", healthy(report));
        return report;
    }

    private ObjectNode describe(Footprint part) {
        ObjectNode node = JSON.createObjectNode();
        Optional<ProcessHandle> process = part.running();
        Optional<Integer> port = PrivateText.number(installation.port(part.name()));
        node.put(
                "state",
                process.isEmpty()
                        ? "DOWN"
                        : listensNowhere(part)
                                        || port.filter(at -> ready(part.name(), at))
                                                .isPresent()
                                ? "UP"
                                : "STARTING");
        process.ifPresentOrElse(found -> node.put("pid", found.pid()), () -> node.putNull("pid"));
        port.ifPresentOrElse(found -> node.put("port", found), () -> node.putNull("port"));
        return node;
    }

    private static boolean listensNowhere(Footprint part) {
        return part.name().equals(ClerkPart.NAME);
    }

    private boolean ready(String part, int port) {
        return switch (part) {
            case Parts.IDENTITY -> probe.ok(URI.create("http://127.0.0.1:" + port + "/oauth2/jwks"));
            case Parts.COMMAND, Parts.QUERY ->
                probe.ok(URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"));
            default -> !Ports.isFree(port);
        };
    }

    private void addViews(ObjectNode report) {
        try {
            JsonNode answer = QuerySide.of(installation).get("/api/v1/status");
            answer.properties().forEach(field -> report.set(field.getKey(), field.getValue()));
        } catch (ServerException e) {
            report.put("problem", e.getMessage());
        }
    }

    /** Names what no longer goes on by itself. */
    static Optional<String> stopped(JsonNode views) {
        return views.properties().stream()
                .filter(view -> view.getValue().path("state").asText().equals("STOPPED"))
                .map(view -> view.getKey() + " has stopped ("
                        + view.getValue().path("reason").asText("no reason given") + ")")
                .reduce((one, other) -> one + "; " + other);
    }

    private static boolean healthy(ObjectNode report) {
        boolean allUp = true;
        for (JsonNode part : report.path("parts")) {
            allUp &= part.path("state").asText().equals("UP");
        }
        return allUp && report.path("running").asBoolean() && !report.has("problem") && viewsRun(report.path("views"));
    }

    /** A view that waits or has stopped answers with what it knew then. */
    static boolean viewsRun(JsonNode views) {
        boolean allRun = !views.isEmpty();
        for (JsonNode view : views) {
            allRun &= view.path("state").asText().equals("RUNNING");
        }
        return allRun;
    }
}
