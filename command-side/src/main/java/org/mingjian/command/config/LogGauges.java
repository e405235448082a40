package org.mingjian.command.config;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.mingjian.log.EventLog;
import org.mingjian.log.LogWatch;
import org.springframework.stereotype.Component;

/** Shows whether the log can be reached, and how far back it is settled. All gauges of one reading share one question. */
@Component
final class LogGauges implements MeterBinder {

    private final EventLog log;
    private final LogWatch<Instant> settled;
    private final InstantSource clock;

    LogGauges(EventLog log, LogWatch<Instant> settled, InstantSource clock) {
        this.log = log;
        this.settled = settled;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("mingjian.log.available", settled, watch -> watch.look().isPresent() ? 1 : 0)
                .description("1 while the event log can be asked")
                .register(registry);
        TimeGauge.builder("mingjian.log.settled.age", this, TimeUnit.MILLISECONDS, LogGauges::ageMillis)
                .description("Age of the instant before which nothing can still appear")
                .register(registry);
        TimeGauge.builder("mingjian.log.clock.ahead", log, TimeUnit.MILLISECONDS, LogGauges::aheadMillis)
                .description(
                        "How far this node's clock is ahead of the log's at the least; not a number while not compared")
                .register(registry);
        FunctionCounter.builder("mingjian.log.reconnections", log, EventLog::reconnections)
                .description("Connections to the log that had to be replaced")
                .register(registry);
    }

    private static double aheadMillis(EventLog log) {
        return log.clockAhead().map(ahead -> (double) ahead.toMillis()).orElse(Double.NaN);
    }

    private double ageMillis() {
        return settled.look()
                .map(known -> (double) Duration.between(known, clock.instant()).toMillis())
                .orElse(Double.NaN);
    }
}
