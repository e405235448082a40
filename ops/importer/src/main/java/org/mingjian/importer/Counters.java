package org.mingjian.importer;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.mingjian.importer.input.SourceRecord;
import org.mingjian.importer.sending.Answer;
import org.mingjian.importer.sending.Outcomes;
import org.mingjian.importer.sending.RefusedRow;

/** Counts an import while it runs; passes refused records on to the rejects file. */
public final class Counters implements Outcomes {
    private enum Column {
        PLANNED,
        ACCEPTED,
        REPLAYED,
        ALREADY_THERE,
        REFUSED
    }

    final LongAdder rows = new LongAdder();
    final LongAdder records = new LongAdder();
    final LongAdder answered = new LongAdder();
    private final LongAdder rejectedRecords = new LongAdder();
    private final LongAdder rejectedRows = new LongAdder();
    private final LongAdder retries = new LongAdder();
    private final Map<String, LongAdder[]> commands = new ConcurrentHashMap<>();
    private final RejectsFile rejects;

    Counters(RejectsFile rejects) {
        this.rejects = rejects;
    }

    void planned(String command) {
        column(command, Column.PLANNED).increment();
    }

    @Override
    public void answered(String command, Answer answer) {
        answered.increment();
        column(
                        command,
                        switch (answer.kind()) {
                            case ACCEPTED -> Column.ACCEPTED;
                            case REPLAYED -> Column.REPLAYED;
                            case ALREADY_THERE -> Column.ALREADY_THERE;
                            case EXISTS, REFUSED -> Column.REFUSED;
                        })
                .increment();
    }

    @Override
    public void refused(SourceRecord record, String command, String code, String reason) {
        rejectedRecords.increment();
        rejectedRows.add(record.rows().size());
        rejects.write(record, command, code, reason);
    }

    @Override
    public void refusedAlone(SourceRecord record, List<RefusedRow> refused) {
        rejectedRows.add(refused.size());
        rejects.write(record, refused);
    }

    @Override
    public void retrying() {
        retries.increment();
    }

    private LongAdder column(String command, Column column) {
        return commands.computeIfAbsent(command, name -> {
            LongAdder[] adders = new LongAdder[Column.values().length];
            Arrays.setAll(adders, i -> new LongAdder());
            return adders;
        })[column.ordinal()];
    }

    ImportReport report(String mapping, boolean dryRun, boolean failed, double seconds, Map<String, Object> tallies) {
        Map<String, CommandCount> counts = new TreeMap<>();
        commands.forEach((name, adders) -> counts.put(
                name,
                new CommandCount(adders[0].sum(), adders[1].sum(), adders[2].sum(), adders[3].sum(), adders[4].sum())));
        String outcome = failed ? "failed" : rejectedRows.sum() > 0 ? "rejects" : "complete";
        return new ImportReport(
                mapping,
                dryRun,
                outcome,
                rows.sum(),
                records.sum(),
                rejectedRecords.sum(),
                rejectedRows.sum(),
                retries.sum(),
                seconds,
                counts,
                tallies);
    }
}
