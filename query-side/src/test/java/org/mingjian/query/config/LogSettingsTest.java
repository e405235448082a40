package org.mingjian.query.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingjian.log.EventLog;
import org.mingjian.log.eventstoredb.EventStoreDbLog;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Which log the settings open, and which settings stop the start. */
class LogSettingsTest {

    @Test
    void openALogOnEventStoreDbThatNeedNotBeThereYet() {
        LogSettings settings = settings(Map.of(
                "mingjian.log.engine", "eventstoredb",
                "mingjian.log.eventstoredb.connection", "esdb+discover://log.example:2113",
                "mingjian.log.eventstoredb.username", "mingjian",
                "mingjian.log.eventstoredb.password", "secret",
                "mingjian.log.eventstoredb.deadline", "2s",
                "mingjian.log.eventstoredb.max-append-size", "4MB"));

        assertThat(settings.eventstoredb().toSettings().deadline()).isEqualTo(Duration.ofSeconds(2));
        assertThat(settings.eventstoredb().toSettings().maxAppendSize()).isEqualTo(4_194_304);
        assertThat(settings.toString()).doesNotContain("secret");
        try (EventLog log = new LogConfiguration().eventLog(settings)) {
            assertThat(log).isInstanceOf(EventStoreDbLog.class);
        }
    }

    @Test
    void refuseWhatCannotWork() {
        assertRefused("no credentials", "mingjian.log.eventstoredb.connection", "esdb://admin:secret@log.example:2113");
        assertRefused("connection string", "mingjian.log.eventstoredb.connection", "http://log.example:2113");
        assertRefused("go together", "mingjian.log.eventstoredb.username", "mingjian");
        assertRefused("patience", "mingjian.log.eventstoredb.patience", "1s");
        assertRefused("known are 'postgres' and 'eventstoredb'", "mingjian.log.engine", "memory");
    }

    private static void assertRefused(String why, String property, String value) {
        Map<String, String> said = property.endsWith("engine")
                ? Map.of(property, value)
                : Map.of("mingjian.log.engine", "eventstoredb", property, value);

        assertThatThrownBy(() -> new LogConfiguration().eventLog(settings(said)).close())
                .hasMessageContaining(why);
    }

    private static LogSettings settings(Map<String, String> said) {
        return new Binder(new MapConfigurationPropertySource(said)).bindOrCreate("mingjian.log", LogSettings.class);
    }
}
