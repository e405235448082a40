package org.mingjian.benchmark;

import tools.jackson.databind.JsonNode;

/** How many events the log holds. */
final class Events {

    private Events() {}

    static double inLog(JsonNode status) {
        return status.at("/log/events").asDouble(-1);
    }
}
