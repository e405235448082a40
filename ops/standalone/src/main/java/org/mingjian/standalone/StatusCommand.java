package org.mingjian.standalone;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells how each part and each view is; its exit code is 0 if all is well and 1 if not. */
@Command(name = "status", description = "Tell how each part and each view is.", mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

    @Mixin
    private DataOption data;

    @Option(names = "--json", description = "As JSON, in the shape that ops/docs/runbook.md documents.")
    private boolean json;

    @Override
    public Integer call() {
        ObjectNode report = new StatusReport(data.installation()).create();
        System.out.println(json ? report.toPrettyString() : text(report));
        return report.path("healthy").asBoolean() ? 0 : 1;
    }

    private static String text(ObjectNode report) {
        StringBuilder text = new StringBuilder();
        text.append(headline(report))
                .append(" on ")
                .append(report.path("data").asText())
                .append(", log on ")
                .append(report.path("eventLog").path("place").asText())
                .append('\n');
        report.path("parts")
                .properties()
                .forEach(part -> text.append(String.format(
                        "  %-15s %-9s port %-6s pid %s%n",
                        part.getKey(),
                        StatusLines.at(part.getValue(), "state"),
                        StatusLines.at(part.getValue(), "port"),
                        StatusLines.at(part.getValue(), "pid"))));
        report.path("views").properties().forEach(view -> text.append(StatusLines.of(view.getKey(), view.getValue())));
        report.path("counts")
                .properties()
                .forEach(count -> text.append(String.format(
                        "  %-12s %10s%n", count.getKey(), count.getValue().asText("?"))));
        if (report.has("problem")) {
            text.append("  ").append(report.path("problem").asText()).append('\n');
        }
        return text.toString().stripTrailing();
    }

    private static String headline(ObjectNode report) {
        if (report.path("healthy").asBoolean()) {
            return "running";
        }
        return report.path("running").asBoolean() ? "running, but not well," : "not running";
    }
}
