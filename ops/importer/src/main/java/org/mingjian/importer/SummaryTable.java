package org.mingjian.importer;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The report for people. */
final class SummaryTable {
    private SummaryTable() {}

    static String of(ImportReport report, Path rejects) {
        var text = new StringBuilder();
        line(text, "%s%s: %s", report.mapping(), report.dryRun() ? " (dry run, nothing sent)" : "", report.outcome());
        line(
                text,
                "%,d rows in %,d records, %.1f s; %,d requests sent again",
                report.rows(),
                report.records(),
                report.seconds(),
                report.retries());
        line(text, "%-30s %10s %10s %10s %10s %10s", "command", "stated", "accepted", "replayed", "there", "refused");
        report.commands()
                .forEach((name, count) -> line(
                        text,
                        "%-30s %,10d %,10d %,10d %,10d %,10d",
                        name,
                        count.planned(),
                        count.accepted(),
                        count.replayed(),
                        count.alreadyThere(),
                        count.refused()));
        report.tallies().forEach((name, value) -> tally(text, name, value));
        if (report.rejectedRows() > 0) {
            line(
                    text,
                    "%,d records as a whole, %,d rows in all refused: correct %s and import it with the same mapping",
                    report.rejectedRecords(),
                    report.rejectedRows(),
                    rejects);
        }
        return text.toString();
    }

    private static void tally(StringBuilder text, String name, Object value) {
        if (value instanceof Map<?, ?> values) {
            line(text, "%s:", name);
            values.forEach((key, count) -> line(text, "  %-50s %12s", key, count));
        } else {
            line(text, "%-52s %12s", name + ":", value);
        }
    }

    private static void line(StringBuilder text, String format, Object... arguments) {
        text.append(String.format(Locale.ROOT, format, arguments)).append(System.lineSeparator());
    }
}
