package org.mingjian.command.config;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.EventLog;
import org.springframework.stereotype.Component;

/** Shows whether the log can be reached, and how far back it is settled. All gauges of one reading share one question. */
@Component
final class LogGauges implements MeterBinder {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private final EventLog log;
    private final InstantSource clock;
    private @Nullable Instant settled;
    private Instant askedAt = Instant.EPOCH;

    LogGauges(EventLog log, InstantSource clock) {
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("mingjian.log.available", this, gauges -> gauges.settled() == null ? 0 : 1)
                .description("1 while the event log can be asked")
                .register(registry);
        TimeGauge.builder("mingjian.log.settled.age", this, TimeUnit.MILLISECONDS, LogGauges::ageMillis)
                .description("Age of the instant before which nothing can still appear")
                .register(registry);
    }

    private double ageMillis() {
        Instant known = settled();
        return known == null
                ? Double.NaN
                : Duration.between(known, clock.instant()).toMillis();
    }

    private synchronized @Nullable Instant settled() {
        Instant now = clock.instant();
        if (askedAt.plus(FRESH).isBefore(now)) {
            settled = ask();
            askedAt = clock.instant();
        }
        return settled;
    }

    private @Nullable Instant ask() {
        try {
            return log.settledInstant();
        } catch (RuntimeException e) {
            return null;
        }
    }
}
