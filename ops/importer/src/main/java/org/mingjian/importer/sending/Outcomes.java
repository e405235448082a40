package org.mingjian.importer.sending;

import org.mingjian.importer.input.SourceRecord;

/** Is told what became of commands and records; called from several lanes at once. */
public interface Outcomes {
    /** A command was answered. */
    void answered(String command, Answer answer);

    /** A record is refused: by the first of its commands that was, or before any was sent (command empty). */
    void refused(SourceRecord record, String command, String code, String reason);

    /** A request will be sent again. */
    void retrying();
}
