package org.mingjian.query.config;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.deadletters.DeadLetters;
import org.mingjian.query.projection.engine.EventSource;
import org.mingjian.query.projection.engine.ProjectionEngine;
import org.mingjian.query.storage.ViewJson;
import org.mingjian.query.storage.elasticsearch.ElasticsearchHttp;
import org.mingjian.query.storage.elasticsearch.ElasticsearchStoredDocuments;
import org.mingjian.query.verification.ServingViews;
import org.mingjian.query.verification.VerificationJobs;
import org.mingjian.query.verification.VerificationParts;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Verifications of the views of this node. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VerificationSettings.class)
class VerificationConfiguration {

    @Bean
    ServingViews servingViews(ProjectionEngine engine, DeadLetters letters) {
        return new EngineServingViews(engine, letters);
    }

    @Bean(destroyMethod = "close")
    VerificationJobs verifications(
            List<Fold<?>> folds,
            EventSource log,
            ElasticsearchHttp http,
            ServingViews serving,
            VerificationSettings settings) {
        return new VerificationJobs(
                folds,
                new VerificationParts(
                        log,
                        new ElasticsearchStoredDocuments(http),
                        serving,
                        ViewJson.mapper(),
                        settings.documentsPerPass()),
                () -> UuidCreator.getTimeOrderedEpoch().toString());
    }
}
