package org.mingjian.command.config;

import java.time.Instant;
import java.time.InstantSource;
import org.mingjian.log.EventLog;
import org.mingjian.log.LogWatch;
import org.mingjian.log.eventstoredb.EventStoreDbLog;
import org.mingjian.log.postgres.PostgresEventLog;
import org.mingjian.log.postgres.PostgresLogSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The event log of this process. */
@Configuration(proxyBeanMethods = false)
class LogConfiguration {

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    EventLog eventLog(LogSettings settings) {
        return switch (settings.engine()) {
            case "postgres" -> postgres(settings.postgres());
            case "eventstoredb" -> EventStoreDbLog.open(settings.eventstoredb().toSettings());
            default ->
                throw new IllegalStateException(
                        "mingjian.log.engine is '" + settings.engine() + "'; known are 'postgres' and 'eventstoredb'");
        };
    }

    private static EventLog postgres(LogSettings.Postgres postgres) {
        return PostgresEventLog.open(
                new PostgresLogSettings(postgres.url(), postgres.username(), postgres.password(), postgres.poolSize()));
    }

    /** For gauges and probes, which cannot wait as long as a command may. */
    @Bean(destroyMethod = "close")
    LogWatch<Instant> settled(EventLog log, InstantSource clock) {
        return new LogWatch<>(log::settledInstant, clock);
    }

    /** Readiness asks for it: without the log no command can be judged. */
    @Bean
    HealthIndicator log(EventLog log, LogWatch<Instant> settled) {
        return () -> settled.look()
                .map(known -> Health.up().withDetail("settled", known.toString()))
                .orElseGet(() -> Health.down().withDetail("log", "away"))
                .withDetail("reconnections", log.reconnections())
                .build();
    }
}
