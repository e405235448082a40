package org.mingjian.command.config;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.AggregateFactory;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.mingjian.command.authorisation.Authorisation;
import org.mingjian.command.dispatch.Dispatcher;
import org.mingjian.command.dispatch.Pause;
import org.mingjian.command.document.DocumentNumber;
import org.mingjian.command.identifier.Identifier;
import org.mingjian.command.inspection.Inspection;
import org.mingjian.command.officer.Officer;
import org.mingjian.command.organ.Organ;
import org.mingjian.command.penalty.PenaltyCase;
import org.mingjian.command.rectification.RectificationOrder;
import org.mingjian.command.rulebook.RulesSettings;
import org.mingjian.command.rulebook.ViolationFile;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.command.shared.Command;
import org.mingjian.command.shared.rules.ViolationRules;
import org.mingjian.command.sitevisit.SiteVisit;
import org.mingjian.command.storage.GatheringEngine;
import org.mingjian.command.storage.LogEventStore;
import org.mingjian.command.storage.LogStreams;
import org.mingjian.command.storage.NamedAggregateFactory;
import org.mingjian.command.subject.Subject;
import org.mingjian.command.unit.SupervisedUnit;
import org.mingjian.log.EventLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Every part of Axon that the command side uses, made by hand: nothing is found on the class path, nothing phones home. No
 * transaction spans a command: its one append is a transaction of the log's own.
 */
@Configuration(proxyBeanMethods = false)
public class AxonConfiguration {

    private static final int EVENTS_PER_SNAPSHOT = 200;
    private static final List<NamedAggregateFactory<?>> AGGREGATES = List.of(
            named(Subject.class, Subject::new),
            named(DocumentNumber.class, DocumentNumber::new),
            named(Identifier.class, Identifier::new),
            named(SupervisedUnit.class, SupervisedUnit::new),
            named(Inspection.class, Inspection::new),
            named(RectificationOrder.class, RectificationOrder::new),
            named(SiteVisit.class, SiteVisit::new),
            named(PenaltyCase.class, PenaltyCase::new),
            named(Authorisation.class, Authorisation::new),
            named(Organ.class, Organ::new),
            named(Officer.class, Officer::new));

    @Bean
    GatheringEngine gatheringEngine(EventLog log) {
        return new GatheringEngine(log);
    }

    @Bean
    LogStreams streams(GatheringEngine engine) {
        return new LogStreams(engine);
    }

    @Bean
    LogEventStore eventStore(GatheringEngine engine, LogStreams streams) {
        return new LogEventStore(engine, streams);
    }

    @Bean
    ViolationRules violationRules(RulesSettings settings) {
        return ViolationFile.read(settings.violations());
    }

    @Bean
    ParameterResolverFactory parameterResolverFactory(LogStreams streams, InstantSource clock, ViolationRules rules) {
        return MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(AxonConfiguration.class),
                new SimpleResourceParameterResolverFactory(List.of(new Circumstances(streams, clock), rules)));
    }

    @Bean(destroyMethod = "shutdown")
    ExecutorService snapshotExecutor() {
        return Executors.newSingleThreadExecutor(work -> new Thread(work, "snapshots"));
    }

    @Bean
    Snapshotter snapshotter(
            LogEventStore store, ParameterResolverFactory parameters, ExecutorService snapshotExecutor) {
        return AggregateSnapshotter.builder()
                .eventStore(store)
                .executor(snapshotExecutor)
                .transactionManager(NoTransactionManager.instance())
                .parameterResolverFactory(parameters)
                .aggregateFactories(AGGREGATES.toArray(AggregateFactory<?>[]::new))
                .build();
    }

    @Bean
    CommandBus commandBus(LogEventStore store, Snapshotter snapshotter, ParameterResolverFactory parameters) {
        CommandBus bus = SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.instance())
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(new MetadataContract()));
        EventCountSnapshotTriggerDefinition trigger =
                new EventCountSnapshotTriggerDefinition(snapshotter, EVENTS_PER_SNAPSHOT);
        AGGREGATES.forEach(factory -> subscribe(bus, factory, store, trigger, parameters));
        return bus;
    }

    @Bean
    Dispatcher dispatcher(CommandBus bus) {
        return new Dispatcher(bus, Pause.growing(Duration.ofMillis(5)));
    }

    private static <T> void subscribe(
            CommandBus bus,
            NamedAggregateFactory<T> factory,
            LogEventStore store,
            EventCountSnapshotTriggerDefinition trigger,
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

    private static <T> NamedAggregateFactory<T> named(Class<T> type, Function<String, T> factory) {
        return new NamedAggregateFactory<>(type, factory);
    }
}
