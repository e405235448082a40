package org.mingjian.command.rest;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ids of commands: UUIDv5 of the client's id and the key that the client chose, so that a retry bears the same id. */
final class CommandIds {

    /** Namespace of our clients; never to change. */
    private static final UUID CLIENTS = UUID.fromString("0a4d3f0e-6f1b-5d7e-8c53-2b1f9e4a7c60");

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,255}");

    private CommandIds() {}

    static UUID client(String actor) {
        return UuidCreator.getNameBasedSha1(CLIENTS, actor);
    }

    static String of(UUID client, @Nullable String key) {
        if (key == null || !KEY.matcher(key).matches()) {
            throw ProblemException.of("idempotency-key-missing");
        }
        return UuidCreator.getNameBasedSha1(client, key).toString();
    }
}
