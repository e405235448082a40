package org.mingjian.benchmark.lab;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.mingjian.command.dispatch.Dispatcher;
import org.mingjian.command.storage.GatheringEngine;
import org.mingjian.log.EventLog;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The command side's own bus with all its aggregates over a log, without its HTTP. */
final class CommandBusOver implements AutoCloseable {

    /** What the command side's application wires, besides what answers requests. */
    @Configuration(proxyBeanMethods = false)
    @ConfigurationPropertiesScan("org.mingjian.command")
    @ComponentScan("org.mingjian.command.config")
    static class Wiring {}

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    CommandBusOver(EventLog log) {
        context.registerBean(EventLog.class, () -> log, definition -> definition.setDestroyMethodName(""));
        context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
        context.register(Wiring.class);
        context.refresh();
    }

    Dispatcher dispatcher() {
        return context.getBean(Dispatcher.class);
    }

    GatheringEngine engine() {
        return context.getBean(GatheringEngine.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
