package org.mingjian.command.config;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.mingjian.command.dispatch.Dispatcher;
import org.mingjian.command.dispatch.Pause;
import org.mingjian.command.rulebook.PackForms;
import org.mingjian.command.rulebook.Rulebook;
import org.mingjian.command.rulebook.RulesSettings;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.command.shared.Command;
import org.mingjian.command.storage.GatheringEngine;
import org.mingjian.command.storage.LogEventStore;
import org.mingjian.command.storage.LogStreams;
import org.mingjian.command.storage.NamedAggregateFactory;
import org.mingjian.command.storage.RecentStreams;
import org.mingjian.log.EventLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/**
 * Every part of Axon that the command side uses, made by hand: nothing is found on the class path, nothing phones home. No
 * transaction spans a command: its one append is a transaction of the log's own.
 */
@Configuration(proxyBeanMethods = false)
public class AxonConfiguration {

    /** A twentieth of the heap of the smallest installation. */
    private static final DataSize REMEMBERED = DataSize.ofMegabytes(24);

    @Bean
    CommandMeters commandMeters(MeterRegistry meters) {
        return new CommandMeters(meters);
    }

    @Bean
    GatheringEngine gatheringEngine(EventLog log, CommandMeters meters) {
        return new GatheringEngine(log, meters);
    }

    @Bean
    LogStreams streams(GatheringEngine engine) {
        return new LogStreams(engine);
    }

    @Bean
    RecentStreams recentStreams(GatheringEngine engine, EventLog log) {
        return new RecentStreams(engine, log.provesByAppend() ? REMEMBERED.toBytes() : 0);
    }

    @Bean
    LogEventStore eventStore(GatheringEngine engine, LogStreams streams, RecentStreams recent) {
        return new LogEventStore(engine, streams, recent);
    }

    @Bean
    Rulebook rulebook(RulesSettings settings) {
        return Rulebook.read(settings);
    }

    @Bean
    ParameterResolverFactory parameterResolverFactory(LogStreams streams, InstantSource clock, Rulebook rules) {
        return MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(AxonConfiguration.class),
                new SimpleResourceParameterResolverFactory(List.of(
                        new Circumstances(streams, clock),
                        rules.violations(),
                        rules.repair(),
                        rules.tiers(),
                        new PackForms())));
    }

    @Bean
    CommandBus commandBus(LogEventStore store, SnapshotTriggerDefinition trigger, ParameterResolverFactory parameters) {
        CommandBus bus = SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.instance())
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(new MetadataContract()));
        Aggregates.ALL.forEach(factory -> subscribe(bus, factory, store, trigger, parameters));
        return bus;
    }

    @Bean
    Dispatcher dispatcher(CommandBus bus, RecentStreams recent, CommandMeters meters) {
        return new Dispatcher(bus, recent, Pause.growing(Duration.ofMillis(5)), meters);
    }

    private static <T> void subscribe(
            CommandBus bus,
            NamedAggregateFactory<T> factory,
            LogEventStore store,
            SnapshotTriggerDefinition trigger,
            ParameterResolverFactory parameters) {
        EventSourcingRepository<T> repository = EventSourcingRepository.builder(factory.getAggregateType())
                .aggregateFactory(factory)
                .eventStore(store)
                .snapshotTriggerDefinition(trigger)
                .parameterResolverFactory(parameters)
                .build();
        AggregateAnnotationCommandHandler.<T>builder()
                .aggregateType(factory.getAggregateType())
                .repository(repository)
                .parameterResolverFactory(parameters)
                .commandTargetResolver(
                        message -> new VersionedAggregateIdentifier(((Command) message.getPayload()).stream(), null))
                .creationPolicyAggregateFactory(id -> factory.create(String.valueOf(id)))
                .build()
                .subscribe(bus);
    }
}
