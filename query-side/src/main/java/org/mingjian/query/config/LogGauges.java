package org.mingjian.query.config;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.mingjian.log.EventLog;
import org.mingjian.log.LogWatch;
import org.springframework.stereotype.Component;

/** Shows whether the log can be reached, where it ends, and how far back it is settled. All gauges of one reading share one look. */
@Component
final class LogGauges implements MeterBinder {

    private final EventLog log;
    private final InstantSource clock;
    private final LogWatch<LogEnd> end;

    LogGauges(EventLog log, LogWatch<LogEnd> end, InstantSource clock) {
        this.log = log;
        this.end = end;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("mingjian.log.available", end, watch -> watch.look().isPresent() ? 1 : 0)
                .description("1 while the event log can be asked")
                .register(registry);
        Gauge.builder("mingjian.log.position", end, watch -> watch.look()
                        .map(LogEnd::position)
                        .map(Long::doubleValue)
                        .orElse(Double.NaN))
                .description("Where the log ends: on PostgreSQL a number of events, on EventStoreDB of bytes")
                .register(registry);
        TimeGauge.builder("mingjian.log.settled.age", this, TimeUnit.MILLISECONDS, LogGauges::ageMillis)
                .description("Age of the instant before which nothing can still appear")
                .register(registry);
        Gauge.builder("mingjian.log.listening", log, one -> one.isListening() ? 1 : 0)
                .description("1 while readers are woken by what is appended; 0 while they only look by themselves")
                .register(registry);
        FunctionCounter.builder("mingjian.log.reconnections", log, EventLog::reconnections)
                .description("Connections to the log that had to be replaced")
                .register(registry);
    }

    private double ageMillis() {
        return end.look()
                .map(look -> (double)
                        Duration.between(look.settled(), clock.instant()).toMillis())
                .orElse(Double.NaN);
    }
}
