package org.mingjian.command.shared;

import java.util.Set;
import org.apache.avro.specific.SpecificRecordBase;

/** What a caller asks of one stream. */
public interface Command {

    /** The stream that it would change. */
    String stream();

    /** The event that accepting it leads to. */
    SpecificRecordBase event();

    /** Other streams that judging it looks for and seldom finds: they may be asked about for many commands at once, or by the append alone. */
    default Set<String> seldomThere() {
        return Set.of();
    }
}
