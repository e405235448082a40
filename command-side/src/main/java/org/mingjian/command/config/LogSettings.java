package org.mingjian.command.config;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the event log is.
 *
 * @param engine which engine keeps it; {@code postgres}
 * @param postgres the database, for that engine
 */
@ConfigurationProperties("mingjian.log")
public record LogSettings(
        @DefaultValue("postgres") String engine,
        @DefaultValue Postgres postgres) {

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
}
