package org.mingjian.importer.sending;

import java.util.List;
import org.mingjian.importer.input.SourceRecord;

/** Is told what became of commands and records; called from several lanes at once. */
public interface Outcomes {
    /** A command was answered. */
    void answered(String command, Answer answer);

    /** A record is refused: by the first of its commands that was, or before any was sent (command empty). */
    void refused(SourceRecord record, String command, String code, String reason);

    /** Commands of a record were refused alone, each with the row that it is of; the rest of the record stands. */
    void refusedAlone(SourceRecord record, List<RefusedRow> rows);

    /** A request will be sent again. */
    void retrying();
}
