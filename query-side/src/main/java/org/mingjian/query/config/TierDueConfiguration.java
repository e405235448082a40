package org.mingjian.query.config;

import org.mingjian.query.credit.Scoring;
import org.mingjian.query.search.ChangedSubjects;
import org.mingjian.query.search.SubjectDesk;
import org.mingjian.query.search.Tiers;
import org.mingjian.query.search.Units;
import org.mingjian.query.storage.elasticsearch.ElasticsearchChangedSubjects;
import org.mingjian.query.storage.elasticsearch.ElasticsearchHttp;
import org.mingjian.query.tierdue.SubjectSchemes;
import org.mingjian.query.tierdue.TierDues;
import org.mingjian.rules.tier.TierSchemes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The worklist of tiers to be proposed. */
@Configuration(proxyBeanMethods = false)
class TierDueConfiguration {

    @Bean
    ChangedSubjects changedSubjects(ElasticsearchHttp http) {
        return new ElasticsearchChangedSubjects(http);
    }

    @Bean
    TierDues tierDues(
            ChangedSubjects subjects,
            SubjectDesk desk,
            Units units,
            Tiers tiers,
            Scoring scoring,
            TierSchemes schemes) {
        return new TierDues(subjects, desk, units, tiers, scoring, new SubjectSchemes(schemes));
    }
}
