package org.mingjian.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Whether every view can be asked: the query side is ready before it has made the indices of a fresh installation. A view that has
 * stopped is not waited for.
 */
record ViewsThere(Supplier<? extends JsonNode> status) implements BooleanSupplier {

    @Override
    public boolean getAsBoolean() {
        JsonNode views = status.get().path("views");
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
