package org.mingjian.log.eventstoredb;

import com.eventstore.dbclient.EventStoreDBConnectionString;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the log is and how long it is waited for.
 *
 * @param connection {@code esdb://host:port?tls=false}, or {@code esdb+discover://name?nodePreference=leader} for a cluster;
 *     the client's own parameters (TLS, node preference, discovery, keep-alive) stand in it, credentials do not
 * @param username who appends and reads all; null for a server without users
 * @param password of that user
 * @param deadline of one append, and without an answer of one page that is read
 * @param patience how long an append of unknown outcome is sent again, and a read tried again
 * @param maxAppendSize bytes that the server takes in one append
 * @param namespace in front of every stream's name, so that several logs may share a server: empty, or letters and digits
 */
public record EventStoreDbSettings(
        String connection,
        @Nullable String username,
        @Nullable String password,
        Duration deadline,
        Duration patience,
        int maxAppendSize,
        String namespace) {

    /** What a server takes in one append unless it is told otherwise. */
    public static final int USUAL_MAX_APPEND_SIZE = 1_048_576;

    private static final Pattern NAMESPACE = Pattern.compile("[A-Za-z0-9]{0,40}");

    public EventStoreDbSettings {
        require(
                !connection.contains("@"),
                "the connection string holds no credentials: they have settings of their own");
        requireReadable(connection);
        require((username == null) == (password == null), "a user name and a password go together");
        require(deadline.toMillis() >= 1, "the deadline is a millisecond at least, not " + deadline);
        require(patience.compareTo(deadline) >= 0, "the patience is no shorter than the deadline, not " + patience);
        require(maxAppendSize >= 1, "the largest append has a byte at least, not " + maxAppendSize);
        require(NAMESPACE.matcher(namespace).matches(), "a namespace is " + NAMESPACE + ", not " + namespace);
    }

    private static void requireReadable(String connection) {
        try {
            EventStoreDBConnectionString.parseOrThrow(connection);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("not a connection string of EventStoreDB: " + connection, e);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    @Override
    public String toString() {
        return "EventStoreDbSettings[connection=%s, username=%s, deadline=%s, patience=%s, maxAppendSize=%d, namespace=%s]"
                .formatted(connection, username, deadline, patience, maxAppendSize, namespace);
    }
}
