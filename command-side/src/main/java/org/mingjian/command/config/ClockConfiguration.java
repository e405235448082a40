package org.mingjian.command.config;

import java.time.InstantSource;
import org.axonframework.eventhandling.GenericEventMessage;
import org.mingjian.command.dispatch.CommandClock;
import org.mingjian.log.EventLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock that policies ask and that events are timed by. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    CommandClock clock(ClockSettings settings, EventLog log) {
        if (settings.simulated() && !log.takesSimulatedTimes()) {
            throw new IllegalStateException(
                    "mingjian.clock.simulated is set, but the log was not made to be filled with invented events, or is"
                            + " filled: start without it");
        }
        CommandClock clock = new CommandClock(InstantSource.system(), settings.simulated());
        if (settings.simulated()) {
            GenericEventMessage.clock = clock.asClock();
        }
        return clock;
    }
}
