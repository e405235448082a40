package org.mingjian.command.tier;

import org.apache.avro.specific.SpecificRecordBase;
import org.mingjian.command.shared.Kept;

/**
 * A signed piece of evidence on the stream, a review or an assessment.
 *
 * @param revision its revision
 * @param kept the event
 */
record Signed(long revision, Kept<SpecificRecordBase> kept) {

    SpecificRecordBase event() {
        return kept.record();
    }
}
