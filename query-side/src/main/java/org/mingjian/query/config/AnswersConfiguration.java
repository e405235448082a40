package org.mingjian.query.config;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.mingjian.log.EventLog;
import org.mingjian.query.asknown.PastDesk;
import org.mingjian.query.casehistory.CaseHistory;
import org.mingjian.query.casehistory.LogStreams;
import org.mingjian.query.casehistory.Streams;
import org.mingjian.query.credit.RulePacks;
import org.mingjian.query.credit.Scoring;
import org.mingjian.query.creditstanding.CreditStandingFold;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.StoreUnavailableException;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.deadletters.DeadLetters;
import org.mingjian.query.projection.deadletters.LetterDesk;
import org.mingjian.query.rest.Today;
import org.mingjian.query.rulebook.Adoptions;
import org.mingjian.query.rulebook.InstalledPacks;
import org.mingjian.query.rulebook.RuleDirectory;
import org.mingjian.query.search.Penalties;
import org.mingjian.query.search.Searchable;
import org.mingjian.query.search.SubjectDesk;
import org.mingjian.query.search.SubjectSearch;
import org.mingjian.query.search.Subjects;
import org.mingjian.query.search.Units;
import org.mingjian.query.sharing.Disclosure;
import org.mingjian.query.sharing.PartnerDesk;
import org.mingjian.query.sharing.PartnerPenalties;
import org.mingjian.query.storage.ViewJson;
import org.mingjian.rules.load.InspectionLimits;
import org.mingjian.rules.tier.TierSchemes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What answers are made of: rules, folds, the views' ports and the desks that use them. */
@Configuration(proxyBeanMethods = false)
class AnswersConfiguration {

    @Bean
    InstalledPacks installedPacks(@Value("${mingjian.rules.directory}") Path directory) {
        return InstalledPacks.read(directory);
    }

    @Bean
    RulePacks rulePacks(InstalledPacks installed) {
        return RuleDirectory.of(installed.all());
    }

    @Bean
    TierSchemes tierSchemes(InstalledPacks installed) {
        return new TierSchemes(installed.all());
    }

    @Bean
    InspectionLimits inspectionLimits(InstalledPacks installed) {
        return new InspectionLimits(installed.all());
    }

    @Bean
    Adoptions adoptions(Streams streams) {
        return new Adoptions(streams);
    }

    @Bean
    Scoring scoring(RulePacks packs) {
        return new Scoring(packs);
    }

    @Bean
    Streams streams(EventLog log) {
        return new LogStreams(log);
    }

    @Bean
    EngineFreshness freshness(Projections projections, EventLog log, DeadLetters letters, Searchable searchable) {
        return new EngineFreshness(projections, log, letters.board(), new SearchPositions(searchable, System::nanoTime))
                .start();
    }

    @Bean
    LetterDesk letterDesk(DeadLetters letters, InstantSource clock, Projections projections) {
        return new LetterDesk(
                letters.store(),
                clock,
                () -> UuidCreator.getTimeOrderedEpoch().toString(),
                view -> serving(projections, view));
    }

    private static Optional<ViewVersion> serving(Projections projections, String view) {
        try {
            return Optional.of(projections.serving(view));
        } catch (StoreUnavailableException e) {
            return Optional.empty();
        }
    }

    @Bean
    Today today(InstantSource clock, @Value("${mingjian.zone:Asia/Shanghai}") ZoneId zone) {
        return new Today(clock, zone);
    }

    @Bean
    SubjectDesk subjectDesk(Subjects subjects) {
        return new SubjectDesk(subjects);
    }

    @Bean
    SubjectSearch subjectSearch(Subjects subjects, Units units, SubjectDesk desk, Scoring scoring) {
        return new SubjectSearch(subjects, units, desk, scoring);
    }

    @Bean
    PastDesk pastDesk(Subjects subjects, Streams streams, RulePacks packs) {
        return new PastDesk(subjects, streams, new CreditStandingFold(packs));
    }

    @Bean
    Disclosure disclosure(Scoring scoring) {
        return new Disclosure(scoring);
    }

    @Bean
    PartnerDesk partnerDesk(SubjectDesk desk, PastDesk past, Disclosure disclosure, Streams streams) {
        return new PartnerDesk(desk, past, disclosure, streams);
    }

    @Bean
    PartnerPenalties partnerPenalties(SubjectDesk desk, Penalties penalties, Disclosure disclosure, Streams streams) {
        return new PartnerPenalties(desk, penalties, disclosure, streams);
    }

    @Bean
    CaseHistory caseHistory(List<Fold<?>> folds) {
        return new CaseHistory(folds, ViewJson.mapper());
    }
}
