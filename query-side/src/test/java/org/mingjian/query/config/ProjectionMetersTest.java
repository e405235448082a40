package org.mingjian.query.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProjectionMetersTest {

    private final MeterRegistry registry = new SimpleMeterRegistry();
    private final ProjectionMeters meters = new ProjectionMeters(registry);

    @Test
    void showsZerosOfAViewBeforeAnythingHappened() {
        meters.expect("creditstanding");

        assertThat(counted("retries")).isZero();
        assertThat(counted("conflicts")).isZero();
        assertThat(registry.get("mingjian.projection.batch").timer().count()).isZero();
        assertThat(registry.get("mingjian.projection.fold").timer().count()).isZero();
    }

    @Test
    void addsUpWhatTheEngineDoes() {
        meters.batch("creditstanding", 700, 20, Duration.ofMillis(40));
        meters.batch("creditstanding", 300, 10, Duration.ofMillis(60));
        meters.folded("creditstanding", Duration.ofMillis(8));
        meters.conflicts("creditstanding", 3);
        meters.retry("creditstanding");

        assertThat(registry.get("mingjian.projection.batch").timer().totalTime(TimeUnit.MILLISECONDS))
                .isEqualTo(100);
        assertThat(registry.get("mingjian.projection.fold").timer().totalTime(TimeUnit.MILLISECONDS))
                .isEqualTo(8);
        assertThat(registry.get("mingjian.projection.batch.events").summary().totalAmount())
                .isEqualTo(1_000);
        assertThat(registry.get("mingjian.projection.batch.documents").summary().totalAmount())
                .isEqualTo(30);
        assertThat(counted("conflicts")).isEqualTo(3);
        assertThat(counted("retries")).isEqualTo(1);
    }

    private double counted(String what) {
        return registry.get("mingjian.projection." + what)
                .tag("view", "creditstanding")
                .counter()
                .count();
    }
}
