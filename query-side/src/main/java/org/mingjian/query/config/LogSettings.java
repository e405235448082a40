package org.mingjian.query.config;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the event log is.
 *
 * @param engine {@code postgres}
 */
@Validated
@ConfigurationProperties("mingjian.log")
public record LogSettings(
        @DefaultValue("postgres") String engine, @Valid Postgres postgres) {

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
}
