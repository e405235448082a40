package org.mingjian.query.config;

import java.time.Duration;
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
    Projections engineProjections(ProjectionEngine engine) {
        return new EngineProjections(engine);
    }

    @Bean
    CatchUp catchUp(EventLog log, Projections projections) {
        return new EngineCatchUp(log, projections, PATIENCE);
    }
}
