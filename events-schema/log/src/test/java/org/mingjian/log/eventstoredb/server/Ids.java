package org.mingjian.log.eventstoredb.server;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Ids for what the server writes itself. */
final class Ids {

    private Ids() {}

    static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
