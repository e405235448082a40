package org.mingjian.benchmark.installed;

import com.github.f4b6a3.ulid.UlidCreator;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.mingjian.benchmark.figures.Clock;
import org.mingjian.benchmark.figures.Figure;

/** How long after its acknowledgement a command is seen, by key and in a search. */
final class VisibilityMeasurement {

    private static final int ROUNDS = 20;
    private final Installation installation;

    VisibilityMeasurement(Installation installation) {
        this.installation = installation;
    }

    List<Figure> take() {
        String officer = installation.token("officer");
        List<Double> byKey = new ArrayList<>();
        List<Double> inSearch = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            String id = UlidCreator.getMonotonicUlid().toString();
            String stream = "Subject-benchmark." + id;
            register(officer, stream, id);
            byKey.add(until(() -> found("/api/v1/subjects/" + stream + "/credit", officer)));
            register(officer, stream + "B", id + "B");
            inSearch.add(until(() -> listed("/api/v1/subjects?name=" + id + "B", officer)));
        }
        return List.of(
                new Figure("Command visible by key, slowest of " + ROUNDS, Collections.max(byKey), "s", "goal ≤ 0.5 s"),
                new Figure(
                        "Command visible in a search, slowest of " + ROUNDS,
                        Collections.max(inSearch),
                        "s",
                        "goal ≤ 1.5 s"));
    }

    private void register(String officer, String stream, String name) {
        HttpResponse<String> answer = installation.command(stream, """
                {"command": "RegisterSubject", "stream": "%s", "data": {"kind": "LEGAL_PERSON",
                 "jurisdiction": "CN-410100", "profile": {"name": "%s"}}}""".formatted(stream, name), officer);
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.body());
        }
    }

    private static double until(BooleanSupplier visible) {
        return Clock.secondsUntil(visible, 10, 5);
    }

    private boolean found(String path, String token) {
        return installation.send(installation.get(path, token)).statusCode() == 200;
    }

    private boolean listed(String path, String token) {
        return !installation.read(path, token).path("items").isEmpty();
    }
}
