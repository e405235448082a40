package org.mingjian.query.config;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.EventLog;
import org.mingjian.log.LogWatch;
import org.mingjian.log.eventstoredb.EventStoreDbLog;
import org.mingjian.log.postgres.PostgresEventLog;
import org.mingjian.log.postgres.PostgresLogSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the event log to read it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LogSettings.class)
class LogConfiguration {

    @Bean(destroyMethod = "close")
    EventLog eventLog(LogSettings settings) {
        return switch (settings.engine()) {
            case "postgres" -> postgres(settings.postgres());
            case "eventstoredb" -> EventStoreDbLog.open(settings.eventstoredb().toSettings());
            default ->
                throw new IllegalArgumentException(
                        "mingjian.log.engine is '" + settings.engine() + "'; known are 'postgres' and 'eventstoredb'");
        };
    }

    private static EventLog postgres(LogSettings.@Nullable Postgres postgres) {
        if (postgres == null) {
            throw new IllegalArgumentException(
                    "mingjian.log.engine is 'postgres', and mingjian.log.postgres.url is not set");
        }
        return PostgresEventLog.open(
                new PostgresLogSettings(postgres.url(), postgres.username(), postgres.password(), postgres.poolSize()));
    }

    /** For gauges and probes, which cannot wait as long as a reader may. */
    @Bean(destroyMethod = "close")
    LogWatch<LogEnd> endOfLog(EventLog log, InstantSource clock) {
        return new LogWatch<>(() -> LogEnd.of(log), clock);
    }

    @Bean
    HealthIndicator log(EventLog log, LogWatch<LogEnd> end) {
        return () -> end.look()
                .map(known -> Health.up()
                        .withDetail("settled", known.settled().toString())
                        .withDetail("position", known.position()))
                .orElseGet(() -> Health.down().withDetail("log", "away"))
                .withDetail("listening", log.isListening())
                .withDetail("reconnections", log.reconnections())
                .build();
    }

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }
}
