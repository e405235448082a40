package org.mingjian.benchmark.figures;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Processor time that each part has used since it was started, its child processes included. Where several parts share few
 * cores it says which of them a rate is spent on; and unlike a rate it hardly depends on what else the machine does.
 */
public final class CpuTime {

    private static final List<String> PARTS = List.of("command", "postgres", "query", "elasticsearch");

    private CpuTime() {}

    /** @param parts what the installation says of its parts */
    public static Map<String, Duration> ofParts(JsonNode parts) {
        Map<String, Duration> used = new LinkedHashMap<>();
        for (String part : PARTS) {
            used.put(part, of(parts.path(part).path("pid").asLong()));
        }
        return used;
    }

    /** What this process has used itself, without those that it has started. */
    public static Duration ofItself() {
        return used(ProcessHandle.current());
    }

    /** What the processes have used that this one has started and that still run. */
    public static Duration ofChildren() {
        return sum(ProcessHandle.current().descendants());
    }

    /** What this process has used, and those that it has started and that still run. */
    public static Duration of(long pid) {
        return ProcessHandle.of(pid).map(CpuTime::ofTree).orElse(Duration.ZERO);
    }

    private static Duration ofTree(ProcessHandle process) {
        return sum(Stream.concat(Stream.of(process), process.descendants()));
    }

    private static Duration sum(Stream<ProcessHandle> processes) {
        return processes.map(CpuTime::used).reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration used(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
