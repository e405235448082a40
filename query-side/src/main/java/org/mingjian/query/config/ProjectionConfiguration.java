package org.mingjian.query.config;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.List;
import org.mingjian.log.EventLog;
import org.mingjian.log.serializer.LogSerializers;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.ViewIndices;
import org.mingjian.query.projection.ViewStore;
import org.mingjian.query.projection.deadletters.DeadLetters;
import org.mingjian.query.projection.engine.EngineParts;
import org.mingjian.query.projection.engine.EngineSettings;
import org.mingjian.query.projection.engine.EventSource;
import org.mingjian.query.projection.engine.LogEventSource;
import org.mingjian.query.projection.engine.LogReader;
import org.mingjian.query.projection.engine.ProjectionEngine;
import org.mingjian.query.projection.tokens.CasTokenStore;
import org.mingjian.query.storage.elasticsearch.ElasticsearchCasDocuments;
import org.mingjian.query.storage.elasticsearch.ElasticsearchDeadLetters;
import org.mingjian.query.storage.elasticsearch.ElasticsearchHttp;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the projection engine together for all folds of the application. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeadLetterSettings.class)
class ProjectionConfiguration {

    @Bean
    CasTokenStore tokenStore(
            ElasticsearchHttp http,
            ElasticsearchSettings elasticsearch,
            ProjectionSettings settings,
            InstantSource clock) {
        return new CasTokenStore(
                new ElasticsearchCasDocuments(http, "mingjian-tokens", elasticsearch.replicas()),
                LogSerializers.general(),
                settings.nodeName(),
                settings.claimTimeout(),
                clock,
                () -> UuidCreator.getTimeOrderedEpoch().toString());
    }

    @Bean
    DeadLetters deadLetters(ElasticsearchHttp http, ElasticsearchSettings elasticsearch, DeadLetterSettings settings) {
        return DeadLetters.in(
                new ElasticsearchDeadLetters(http, "mingjian-dead-letters", elasticsearch.replicas()),
                settings.limits());
    }

    @Bean
    EventSource eventSource(EventLog log) {
        return new LogEventSource(log);
    }

    @Bean(destroyMethod = "close")
    ProjectionEngine projectionEngine(
            ObjectProvider<Fold<?>> folds,
            EventLog log,
            EventSource source,
            ViewStore store,
            ViewIndices indices,
            CasTokenStore tokens,
            DeadLetters letters,
            ProjectionSettings settings,
            MeterRegistry meters,
            InstantSource clock) {
        EngineSettings engine = settings.engine(log.rest());
        LogReader reader = new LogReader(source, engine.pageSize(), engine.pollInterval());
        ViewStore measured = new MeteredViewStore(store, meters);
        List<Fold<?>> all = folds.orderedStream().toList();
        ProjectionMeters monitor = new ProjectionMeters(meters);
        all.forEach(fold -> monitor.expect(fold.view()));
        EngineParts parts = new EngineParts(
                source, reader, measured, indices, tokens, letters, monitor, engine, settings.scratch(), clock);
        return new ProjectionEngine(all, parts);
    }

    /** The reader looks by itself too: a bell that fails to ring costs a moment and no event. */
    @Bean
    EventLog.Bell projectionBell(EventLog log, ProjectionEngine engine) {
        return log.whenAppended(engine::wake);
    }
}
