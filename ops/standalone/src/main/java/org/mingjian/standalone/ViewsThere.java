package org.mingjian.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.BooleanSupplier;
import org.mingjian.servers.ServerException;

/**
 * Whether every view can be asked: the query side is ready before it has made the indices of a fresh installation. A view that has
 * stopped is not waited for.
 */
record ViewsThere(QuerySide querySide) implements BooleanSupplier {

    @Override
    public boolean getAsBoolean() {
        try {
            return areThere(querySide.get("/api/v1/status").path("views"));
        } catch (ServerException notYet) {
            return false;
        }
    }

    static boolean areThere(JsonNode views) {
        boolean all = !views.isEmpty();
        for (JsonNode view : views) {
            all &= isThere(view);
        }
        return all;
    }

    private static boolean isThere(JsonNode view) {
        return switch (view.path("state").asText()) {
            case "STARTING" -> false;
            case "STOPPED" -> true;
            default -> view.path("documents").asLong(-1) >= 0;
        };
    }
}
