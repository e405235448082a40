package org.mingjian.command.shared;

import org.apache.avro.specific.SpecificRecordBase;

/** What a caller asks of one stream. */
public interface Command {

    /** The stream that it would change. */
    String stream();

    /** The event that accepting it leads to. */
    SpecificRecordBase event();
}
