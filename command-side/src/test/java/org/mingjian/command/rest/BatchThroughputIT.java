package org.mingjian.command.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.mingjian.command.support.Lines;
import org.mingjian.command.support.Node;
import org.mingjian.command.support.TestDatabase;

/** Tells how many commands a second batches of 500 reach; run by hand with {@code -Dmingjian.throughput=<batches>}. */
@EnabledIfSystemProperty(named = "mingjian.throughput", matches = "\\d+")
class BatchThroughputIT {

    private static final int SUBJECTS_A_BATCH = 100;

    @Test
    void tellsHowManyCommandsASecond() throws Exception {
        int batches = Integer.getInteger("mingjian.throughput");
        long run = System.nanoTime();
        try (TestDatabase database = TestDatabase.start("postgres-throughput");
                Node node = Node.start(database)) {
            send(node, batches / 3, run + "w", "warm up");
            send(node, batches, run + "m", "measured");
            send(node, batches, run + "m", "again");
        }
    }

    private static void send(Node node, int batches, String run, String what) throws Exception {
        List<List<String>> all = new ArrayList<>();
        for (int b = 0; b < batches; b++) {
            all.add(batch(run + "b" + b));
        }
        ExecutorService clients = Executors.newFixedThreadPool(4);
        long cpu = cpuNanos();
        long start = System.nanoTime();
        List<Future<HttpResponse<String>>> answers = new ArrayList<>();
        all.forEach(lines -> answers.add(clients.submit(() -> node.batch("importer", lines))));
        for (Future<HttpResponse<String>> answer : answers) {
            assertThat(answer.get().body()).doesNotContain("\"problem\"");
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        int commands = batches * 500;
        System.out.printf(
                "THROUGHPUT %s: %.0f commands/s, %.0f µs of this process's CPU a command (client and node)%n",
                what, commands / seconds, (cpuNanos() - cpu) / 1e3 / commands);
        clients.shutdown();
    }

    private static long cpuNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    /** A subject, its unit, and three inspections each. */
    private static List<String> batch(String run) {
        List<String> lines = new ArrayList<>();
        for (int s = 0; s < SUBJECTS_A_BATCH; s++) {
            String key = run + "s" + s;
            String subject = "Subject-test." + key;
            String unit = "SupervisedUnit-test." + key;
            lines.add(Lines.line(key, Lines.imported(subject, "Cafe " + s, s)));
            lines.add(Lines.line(key + "u", Lines.open(unit, subject, s)));
            for (int i = 0; i < 3; i++) {
                String inspection = "Inspection-test." + key + "i" + i;
                lines.add(
                        Lines.line(key + "i" + i, Lines.historic(inspection, subject, unit, "2024-05-0" + (i + 1), s)));
            }
        }
        return lines;
    }
}
