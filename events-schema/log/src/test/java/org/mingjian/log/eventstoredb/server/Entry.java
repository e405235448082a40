package org.mingjian.log.eventstoredb.server;

import com.google.protobuf.ByteString;
import java.util.UUID;

/**
 * One event as the server keeps it.
 *
 * @param position offset of its record in the log
 * @param next offset of the record after it
 * @param createdTicks when it was written, in units of 100 ns since 1970
 */
record Entry(
        UUID id,
        String stream,
        long revision,
        long position,
        long next,
        String type,
        String contentType,
        long createdTicks,
        ByteString data,
        ByteString metadata) {}
