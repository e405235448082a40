package org.mingjian.query.config;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.EventLog;
import org.springframework.stereotype.Component;

/** Shows whether the log can be reached, where it ends, and how far back it is settled. All gauges of one reading share one look. */
@Component
final class LogGauges implements MeterBinder {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private final EventLog log;
    private final InstantSource clock;
    private @Nullable Look last;
    private Instant lookedAt = Instant.EPOCH;

    LogGauges(EventLog log, InstantSource clock) {
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("mingjian.log.available", this, gauges -> gauges.look() == null ? 0 : 1)
                .description("1 while the event log can be asked")
                .register(registry);
        Gauge.builder("mingjian.log.position", this, LogGauges::position)
                .description("Number of the last event of the log")
                .register(registry);
        TimeGauge.builder("mingjian.log.settled.age", this, TimeUnit.MILLISECONDS, LogGauges::ageMillis)
                .description("Age of the instant before which nothing can still appear")
                .register(registry);
    }

    private double position() {
        Look look = look();
        return look == null ? Double.NaN : look.position();
    }

    private double ageMillis() {
        Look look = look();
        return look == null
                ? Double.NaN
                : Duration.between(look.settled(), clock.instant()).toMillis();
    }

    private synchronized @Nullable Look look() {
        if (lookedAt.plus(FRESH).isBefore(clock.instant())) {
            last = ask();
            lookedAt = clock.instant();
        }
        return last;
    }

    private @Nullable Look ask() {
        try {
            Instant settled = log.settledInstant();
            @Nullable TrackingToken head = log.engine().createHeadToken();
            return new Look(settled, head == null ? 0 : head.position().orElse(0));
        } catch (RuntimeException e) {
            return null; // what the gauges show then says so
        }
    }

    private record Look(Instant settled, long position) {}
}
