package org.mingjian.log.eventstoredb.server;

import com.google.protobuf.ByteString;
import java.util.UUID;

/** An event that a client wants to append. */
record Proposed(UUID id, String type, String contentType, ByteString data, ByteString metadata) {

    /** What counts against the limit of one append: since 24.10.4 also the name of the type and the metadata. */
    int size() {
        return data.size() + metadata.size() + type.length();
    }
}
