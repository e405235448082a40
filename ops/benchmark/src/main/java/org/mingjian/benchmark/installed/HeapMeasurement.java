package org.mingjian.benchmark.installed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingjian.benchmark.figures.Figure;
import tools.jackson.databind.JsonNode;

/** Heap that each application uses, as its own virtual machine says. */
final class HeapMeasurement {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final double KIB_PER_MIB = 1024;
    private final Installation installation;

    HeapMeasurement(Installation installation) {
        this.installation = installation;
    }

    List<Figure> take() {
        List<Figure> figures = new ArrayList<>();
        JsonNode parts = installation.status().path("parts");
        for (String part : List.of("command", "query", "identity")) {
            figures.add(new Figure(
                    "Heap in use, " + part, used(parts.path(part).path("pid").asLong()), "MiB", "limit 512 MiB"));
        }
        return figures;
    }

    private static double used(long pid) {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Matcher used = USED.matcher(
                Commands.run(List.of(jcmd, Long.toString(pid), "GC.heap_info")).out());
        return used.find() ? Long.parseLong(used.group(1)) / KIB_PER_MIB : -1;
    }
}
