package org.mingjian.query.config;

import org.mingjian.query.authorisations.AuthorisationFold;
import org.mingjian.query.credit.RulePacks;
import org.mingjian.query.creditstanding.CreditStandingFold;
import org.mingjian.query.inspectiondocket.InspectionDocketFold;
import org.mingjian.query.organroster.OrganRosterFold;
import org.mingjian.query.penaltyregister.PenaltyRegisterFold;
import org.mingjian.query.penaltyregister.PublicityRules;
import org.mingjian.query.rectificationdocket.RectificationDocketFold;
import org.mingjian.query.repairdesk.RepairDeskFold;
import org.mingjian.query.rulebook.InstalledPacks;
import org.mingjian.query.search.Authorisations;
import org.mingjian.query.search.Inspections;
import org.mingjian.query.search.Matters;
import org.mingjian.query.search.Orders;
import org.mingjian.query.search.Organs;
import org.mingjian.query.search.Penalties;
import org.mingjian.query.search.Subjects;
import org.mingjian.query.search.Tiers;
import org.mingjian.query.search.Units;
import org.mingjian.query.storage.elasticsearch.ElasticsearchAuthorisations;
import org.mingjian.query.storage.elasticsearch.ElasticsearchHttp;
import org.mingjian.query.storage.elasticsearch.ElasticsearchInspections;
import org.mingjian.query.storage.elasticsearch.ElasticsearchMatters;
import org.mingjian.query.storage.elasticsearch.ElasticsearchOrders;
import org.mingjian.query.storage.elasticsearch.ElasticsearchOrgans;
import org.mingjian.query.storage.elasticsearch.ElasticsearchPenalties;
import org.mingjian.query.storage.elasticsearch.ElasticsearchSubjects;
import org.mingjian.query.storage.elasticsearch.ElasticsearchTiers;
import org.mingjian.query.storage.elasticsearch.ElasticsearchUnits;
import org.mingjian.query.tierboard.TierBoardFold;
import org.mingjian.query.unitdossier.UnitDossierFold;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The views: how each is folded, and how it is asked. */
@Configuration(proxyBeanMethods = false)
class ViewsConfiguration {
    @Bean
    CreditStandingFold creditStandingFold(RulePacks packs) {
        return new CreditStandingFold(packs);
    }

    @Bean
    UnitDossierFold unitDossierFold() {
        return new UnitDossierFold();
    }

    @Bean
    InspectionDocketFold inspectionDocketFold() {
        return new InspectionDocketFold();
    }

    @Bean
    RectificationDocketFold rectificationDocketFold() {
        return new RectificationDocketFold();
    }

    @Bean
    PenaltyRegisterFold penaltyRegisterFold(InstalledPacks installed) {
        return new PenaltyRegisterFold(new PublicityRules(installed.all()));
    }

    @Bean
    RepairDeskFold repairDeskFold() {
        return new RepairDeskFold();
    }

    @Bean
    AuthorisationFold authorisationFold() {
        return new AuthorisationFold();
    }

    @Bean
    OrganRosterFold organRosterFold() {
        return new OrganRosterFold();
    }

    @Bean
    TierBoardFold tierBoardFold() {
        return new TierBoardFold();
    }

    @Bean
    Subjects subjects(ElasticsearchHttp http) {
        return new ElasticsearchSubjects(http);
    }

    @Bean
    Units units(ElasticsearchHttp http) {
        return new ElasticsearchUnits(http);
    }

    @Bean
    Inspections inspections(ElasticsearchHttp http) {
        return new ElasticsearchInspections(http);
    }

    @Bean
    Orders orders(ElasticsearchHttp http) {
        return new ElasticsearchOrders(http);
    }

    @Bean
    Penalties penalties(ElasticsearchHttp http) {
        return new ElasticsearchPenalties(http);
    }

    @Bean
    Matters matters(ElasticsearchHttp http) {
        return new ElasticsearchMatters(http);
    }

    @Bean
    Authorisations authorisations(ElasticsearchHttp http) {
        return new ElasticsearchAuthorisations(http);
    }

    @Bean
    Organs organs(ElasticsearchHttp http) {
        return new ElasticsearchOrgans(http);
    }

    @Bean
    Tiers tiers(ElasticsearchHttp http) {
        return new ElasticsearchTiers(http);
    }
}
