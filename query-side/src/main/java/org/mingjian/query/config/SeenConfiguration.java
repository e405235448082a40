package org.mingjian.query.config;

import java.time.Duration;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.EventLog;
import org.mingjian.query.projection.engine.ProjectionEngine;
import org.mingjian.query.rest.CatchUp;
import org.mingjian.query.search.Searchable;
import org.mingjian.query.storage.elasticsearch.ElasticsearchHttp;
import org.mingjian.query.storage.elasticsearch.ElasticsearchSearchable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets callers wait for what they have seen. */
@Configuration(proxyBeanMethods = false)
class SeenConfiguration {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Bean
    Searchable searchable(ElasticsearchHttp http) {
        return new ElasticsearchSearchable(http);
    }

    @Bean
    CatchUp catchUp(EventLog log, ProjectionEngine engine, Searchable searchable) {
        return new EngineCatchUp(log, of(engine), searchable, PATIENCE);
    }

    private static EngineCatchUp.Projections of(ProjectionEngine engine) {
        return new EngineCatchUp.Projections() {
            @Override
            public @Nullable TrackingToken reached(String view) {
                return engine.reached(view);
            }

            @Override
            public void wake() {
                engine.wake();
            }
        };
    }
}
