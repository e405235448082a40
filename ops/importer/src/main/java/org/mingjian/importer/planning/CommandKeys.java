package org.mingjian.importer.planning;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/**
 * Idempotency keys. The same mapping, stream, command and content give the same key on every run, wherever the row
 * stands; rows that say exactly the same within one record are told apart by their ordinal.
 */
final class CommandKeys {
    /** UUIDv5 of {@code importer.mingjian.org} in the DNS namespace; it never changes. */
    private static final UUID NAMESPACE = UUID.fromString("7354e875-67fd-561d-a16a-8cc54905df8b");

    private CommandKeys() {}

    /** @param ordinal 0 for the first of identical commands in a record */
    static String key(String mapping, String stream, String command, String content, int ordinal) {
        String name = String.join("\n", mapping, stream, command, content, Integer.toString(ordinal));
        return UuidCreator.getNameBasedSha1(NAMESPACE, name).toString();
    }
}
