package org.mingjian.query.config;

import java.time.InstantSource;
import org.mingjian.log.EventLog;
import org.mingjian.log.postgres.PostgresEventLog;
import org.mingjian.log.postgres.PostgresLogSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the event log to read it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LogSettings.class)
class LogConfiguration {

    @Bean(destroyMethod = "close")
    EventLog eventLog(LogSettings settings) {
        if (!settings.engine().equals("postgres")) {
            throw new IllegalArgumentException(
                    "mingjian.log.engine is '" + settings.engine() + "'; this version knows 'postgres'");
        }
        LogSettings.Postgres postgres = settings.postgres();
        return PostgresEventLog.open(
                new PostgresLogSettings(postgres.url(), postgres.username(), postgres.password(), postgres.poolSize()));
    }

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }
}
