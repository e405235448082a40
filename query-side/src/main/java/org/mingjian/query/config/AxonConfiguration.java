package org.mingjian.query.config;

import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.mingjian.log.EventLog;
import org.mingjian.log.serializer.LogSerializers;
import org.mingjian.query.projection.engine.ProjectionEngine;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Axon's configuration, declared in full: with Boot 4.1 its own auto-configuration finds no token store and no
 * transaction manager and says nothing of it. Each view is a streaming event processor here, so that status, reset
 * and life cycle are where users of Axon look for them.
 */
@Configuration(proxyBeanMethods = false)
class AxonConfiguration {

    /** Stands for a fold among Axon's event handlers; the processor of its name does the work. */
    record View(String name) {}

    static {
        // A program that handles officials' data tells nobody where it runs.
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
    }

    @Bean
    org.axonframework.config.Configuration axon(EventLog log, ProjectionEngine engine) {
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(axon -> LogSerializers.general())
                .configureEventSerializer(axon -> LogSerializers.events())
                .configureMessageSerializer(axon -> LogSerializers.general())
                .configureEmbeddedEventStore(axon -> log.engine());
        configurer.eventProcessing(processing -> {
            processing.byDefaultAssignHandlerInstancesTo(handler -> ((View) handler).name());
            engine.processors().forEach((view, processor) -> {
                processing.registerEventHandler(axon -> new View(view));
                processing.registerEventProcessor(view, (name, axon, handlers) -> processor);
            });
        });
        return configurer.buildConfiguration();
    }

    /** Starts after the web server's beans exist and ends before the log and the client are closed. */
    @Bean
    SmartLifecycle axonLifecycle(org.axonframework.config.Configuration axon) {
        return new SmartLifecycle() {
            private volatile boolean running;

            @Override
            public void start() {
                axon.start();
                running = true;
            }

            @Override
            public void stop() {
                axon.shutdown();
                running = false;
            }

            @Override
            public boolean isRunning() {
                return running;
            }
        };
    }
}
