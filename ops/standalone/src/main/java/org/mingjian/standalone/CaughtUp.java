package org.mingjian.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.BooleanSupplier;
import org.mingjian.servers.ServerException;

/** Whether all views show all there is in the log. */
record CaughtUp(Installation installation) implements BooleanSupplier {

    @Override
    public boolean getAsBoolean() {
        ObjectNode status = new StatusReport(installation).create();
        JsonNode views = status.path("views");
        if (views.isEmpty()) {
            return false;
        }
        boolean all = true;
        for (JsonNode view : views) {
            if (view.path("state").asText().equals("STOPPED")) {
                throw new ServerException("a view has stopped: " + status.path("views"));
            }
            all &= view.path("lag").path("events").asLong(-1) == 0;
        }
        return all;
    }
}
