package org.mingjian.command.config;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.AggregateFactory;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.mingjian.command.storage.LogEventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A snapshot of an aggregate after every {@value LogEventStore#EVENTS_PER_SNAPSHOT} events, made beside the command that led to it and kept in
 * the log. It holds the state as plain values; whoever changes the shape of a state gives its class another
 * {@link org.axonframework.serialization.Revision}, and older snapshots are passed over.
 */
@Configuration(proxyBeanMethods = false)
class SnapshotConfiguration {

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
                .aggregateFactories(Aggregates.ALL.toArray(AggregateFactory<?>[]::new))
                .build();
    }

    @Bean
    SnapshotTriggerDefinition snapshotTrigger(Snapshotter snapshotter) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, LogEventStore.EVENTS_PER_SNAPSHOT);
    }
}
