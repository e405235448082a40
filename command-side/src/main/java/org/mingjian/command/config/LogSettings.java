package org.mingjian.command.config;

import java.time.Duration;
import org.mingjian.log.eventstoredb.EventStoreDbSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the event log is.
 *
 * @param engine which engine keeps it: {@code postgres} or {@code eventstoredb}
 * @param postgres the database, for that engine
 * @param eventstoredb the server or cluster, for that engine
 */
@ConfigurationProperties("mingjian.log")
public record LogSettings(
        @DefaultValue("postgres") String engine,
        @DefaultValue Postgres postgres,
        @DefaultValue EventStoreDb eventstoredb) {

    /**
     * The database of the log.
     *
     * @param url JDBC URL
     * @param username the writer's role
     * @param password its password
     * @param poolSize connections held, one for each command that is judged at the same time
     */
    public record Postgres(
            @DefaultValue("jdbc:postgresql://127.0.0.1:5432/mingjian")
            String url,

            @DefaultValue("mingjian_writer") String username,
            @DefaultValue("") String password,
            @DefaultValue("20") int poolSize) {

        @Override
        public String toString() {
            return "Postgres[url=" + url + ", username=" + username + ", poolSize=" + poolSize + "]";
        }
    }

    /**
     * The server or cluster of the log. What is wrong with it is said at the start.
     *
     * @param connection as the client reads it, without credentials
     * @param username who appends and reads; empty for a server without users
     * @param password that user's
     * @param deadline of one append, and of the silence in a read
     * @param patience how long an append of unknown outcome is sent again, and a read tried again
     * @param maxAppendSize what the server takes in one append
     * @param namespace in front of the names of all streams, where a server keeps several logs
     */
    public record EventStoreDb(
            @DefaultValue("esdb://127.0.0.1:2113?tls=false") String connection,

            @DefaultValue("") String username,
            @DefaultValue("") String password,
            @DefaultValue("5s") Duration deadline,
            @DefaultValue("20s") Duration patience,
            @DefaultValue("1MB") DataSize maxAppendSize,
            @DefaultValue("") String namespace) {

        EventStoreDbSettings toSettings() {
            return new EventStoreDbSettings(
                    connection,
                    username.isEmpty() ? null : username,
                    password.isEmpty() ? null : password,
                    deadline,
                    patience,
                    Math.toIntExact(maxAppendSize.toBytes()),
                    namespace);
        }

        @Override
        public String toString() {
            return "EventStoreDb[connection=" + connection + ", username=" + username + "]";
        }
    }
}
