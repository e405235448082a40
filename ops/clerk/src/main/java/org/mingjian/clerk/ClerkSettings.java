package org.mingjian.clerk;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where the clerk works, as whom and how fast.
 *
 * @param querySide base address of the query side, such as {@code http://127.0.0.1:8080}
 * @param commandSide base address of the command side
 * @param tokenEndpoint where access tokens are given for client credentials
 * @param clientId its client id
 * @param clientSecret its secret, never shown
 * @param region prefix of the region whose units it proposes tiers for; null for all
 * @param interval how long it rests once nothing is left to do
 * @param most how many commands it sends before it rests all the same
 */
record ClerkSettings(
        URI querySide,
        URI commandSide,
        URI tokenEndpoint,
        String clientId,
        String clientSecret,
        @Nullable String region,
        Duration interval,
        int most) {

    @Override
    public String toString() {
        return clientId + ": " + querySide + " to " + commandSide;
    }
}
