package org.mingjian.command.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.command.support.ScriptedLog;
import org.mingjian.log.LogWatch;

class LogGaugesTest {

    private final ScriptedLog log = new ScriptedLog();
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private Instant now = Instant.EPOCH.plusSeconds(90);
    private final LogWatch<Instant> settled = new LogWatch<>(log::settledInstant, () -> now);
    private final LogGauges gauges = new LogGauges(log, settled, () -> now);

    @BeforeEach
    void bind() {
        gauges.bindTo(meters);
    }

    @AfterEach
    void close() {
        settled.close();
    }

    @Test
    void showsHowOldTheSettledInstantIs() {
        assertThat(available()).isEqualTo(1);
        assertThat(age()).isEqualTo(90);
    }

    @Test
    void showsThatTheLogIsAwayAndBackAgain() {
        assertThat(available()).isEqualTo(1);
        log.goAway();
        assertThat(available())
                .as("all gauges of one reading share one question")
                .isEqualTo(1);

        later(Duration.ofSeconds(5));
        assertThat(available()).isZero();
        assertThat(age()).isNaN();

        log.recover();
        later(Duration.ofSeconds(5));
        assertThat(available()).isEqualTo(1);
        assertThat(age()).isEqualTo(100);
    }

    private void later(Duration duration) {
        now = now.plus(duration);
    }

    private double available() {
        return meters.get("mingjian.log.available").gauge().value();
    }

    private double age() {
        return meters.get("mingjian.log.settled.age").timeGauge().value(TimeUnit.SECONDS);
    }
}
