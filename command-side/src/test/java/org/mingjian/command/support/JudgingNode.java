package org.mingjian.command.support;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Objects;
import org.mingjian.catalog.EventCatalog;
import org.mingjian.log.EventLog;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/** A node that judges commands as the application does, without what answers requests. Several may stand over one log. */
public final class JudgingNode implements AutoCloseable {

    @Configuration(proxyBeanMethods = false)
    @PropertySource("classpath:application.properties")
    @ConfigurationPropertiesScan("org.mingjian.command")
    @ComponentScan("org.mingjian.command.config")
    static class Wiring {}

    private static final String REPOSITORIES = "org.axonframework.modelling.command.AbstractRepository";

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private JudgingNode(EventLog log) {
        // As the application has it: a stack trace for each command to a stream that is not there drowns what a test
        // has to say.
        LoggingSystem.get(JudgingNode.class.getClassLoader()).setLogLevel(REPOSITORIES, LogLevel.ERROR);
        // A log of the application asks the catalogue, which makes Avro trust our records; one in memory does not.
        Objects.requireNonNull(EventCatalog.standard());
        context.registerBean(EventLog.class, () -> log, definition -> definition.setDestroyMethodName(""));
        context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
        context.register(Wiring.class);
        context.refresh();
    }

    public static JudgingNode over(EventLog log) {
        return new JudgingNode(log);
    }

    /** A part of the application. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
