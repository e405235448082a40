package org.mingjian.query.config;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.eventstoredb.EventStoreDbSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Where the event log is.
 *
 * @param engine which engine keeps it: {@code postgres} or {@code eventstoredb}
 * @param postgres the database, for that engine
 * @param eventstoredb the server or cluster, for that engine
 */
@Validated
@ConfigurationProperties("mingjian.log")
public record LogSettings(
        @DefaultValue("postgres") String engine,
        @Valid @Nullable Postgres postgres,
        @DefaultValue EventStoreDb eventstoredb) {

    /**
     * @param url JDBC URL
     * @param username a role that can only read
     * @param poolSize connections at most: one reads on, the others answer
     */
    public record Postgres(
            @NotBlank String url,
            @NotBlank String username,
            String password,
            @DefaultValue("8") @Positive int poolSize) {

        @Override
        public String toString() {
            return "Postgres[url=" + url + ", username=" + username + "]";
        }
    }

    /**
     * The server or cluster of the log. What is wrong with it is said at the start.
     *
     * @param connection as the client reads it, without credentials
     * @param username who may only read; empty for a server without users
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
