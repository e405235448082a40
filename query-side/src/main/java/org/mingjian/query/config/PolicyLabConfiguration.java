package org.mingjian.query.config;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.InstantSource;
import org.mingjian.log.EventLog;
import org.mingjian.query.credit.Scoring;
import org.mingjian.query.policylab.Drafts;
import org.mingjian.query.policylab.LabParts;
import org.mingjian.query.policylab.PolicyLab;
import org.mingjian.query.policylab.RunRecords;
import org.mingjian.query.policylab.WholeSubjects;
import org.mingjian.query.rulebook.InstalledPacks;
import org.mingjian.query.search.SubjectDesk;
import org.mingjian.query.search.Units;
import org.mingjian.query.storage.ViewJson;
import org.mingjian.query.storage.elasticsearch.ElasticsearchCasDocuments;
import org.mingjian.query.storage.elasticsearch.ElasticsearchHttp;
import org.mingjian.query.storage.elasticsearch.ElasticsearchLabSubjects;
import org.mingjian.query.verification.ServingViews;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where drafts of rules are tried. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PolicyLabSettings.class)
class PolicyLabConfiguration {

    @Bean
    Drafts drafts(InstalledPacks installed) {
        return new Drafts(installed);
    }

    @Bean
    RunRecords runRecords(ElasticsearchHttp http, ElasticsearchSettings elasticsearch) {
        return new RunRecords(
                new ElasticsearchCasDocuments(http, "mingjian-policy-lab", elasticsearch.replicas()),
                ViewJson.mapper());
    }

    @Bean
    WholeSubjects wholeSubjects(SubjectDesk desk, Units units) {
        return new WholeSubjects(desk, units);
    }

    @Bean(destroyMethod = "close")
    PolicyLab policyLab(
            ElasticsearchHttp http,
            WholeSubjects whole,
            Scoring scoring,
            InstalledPacks installed,
            ServingViews serving,
            EventLog log,
            RunRecords records,
            InstantSource clock,
            ProjectionSettings projection,
            PolicyLabSettings settings) {
        return new PolicyLab(new LabParts(
                new ElasticsearchLabSubjects(http),
                whole,
                scoring,
                installed.all(),
                serving,
                log::describe,
                records,
                clock,
                () -> UuidCreator.getTimeOrderedEpoch().toString(),
                projection.nodeName(),
                settings.threads()));
    }
}
