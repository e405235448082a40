package org.mingjian.query.rest;

import java.time.LocalDate;
import org.mingjian.query.credit.Scoring;
import org.mingjian.query.search.ChangedSubjects;
import org.mingjian.query.search.SubjectDesk;
import org.mingjian.query.search.Subjects;
import org.mingjian.query.search.Tiers;
import org.mingjian.query.search.Units;
import org.mingjian.query.support.Facts;
import org.mingjian.query.support.History;
import org.mingjian.query.support.PackFacts;
import org.mingjian.query.support.TierFacts;
import org.mingjian.query.tierdue.SubjectSchemes;
import org.mingjian.query.tierdue.TierDues;
import org.mingjian.rules.load.InspectionLimits;
import org.mingjian.rules.tier.TierSchemes;
import org.springframework.context.annotation.Bean;

/** A hotel whose tier was confirmed, then set otherwise and objected to, and which is on two lists. */
class TierBeans {

    /** The same history, and what happened to the tier. */
    static History told(History history) {
        return history.add(TierFacts.KEY_LIST, "", TierFacts.listIssued("2026-01-01", "2026-10-31"))
                .add(TierFacts.LISTING, Facts.HOTEL, Facts.UNIT, TierFacts.keyEntered("2026-03-01"))
                .add(TierFacts.LISTING, Facts.HOTEL, Facts.UNIT, TierFacts.whiteEntered("2026-11-01", null))
                .add(TierFacts.STREAM, Facts.HOTEL, Facts.UNIT, TierFacts.reviewed("2026-03-01"))
                .add(TierFacts.STREAM, Facts.HOTEL, Facts.UNIT, TierFacts.proposed("A", "2026-03-02", null))
                .add(TierFacts.STREAM, Facts.HOTEL, Facts.UNIT, TierFacts.confirmed("A", "2026-03-10", "2026-03-10"))
                .add(
                        TierFacts.STREAM,
                        Facts.HOTEL,
                        Facts.UNIT,
                        TierFacts.overridden("B", "2026-05-10", "2026-05-10", "2026-11-10"))
                .add(TierFacts.STREAM, Facts.HOTEL, Facts.UNIT, TierFacts.objected("o1", "2026-05-20"));
    }

    @Bean
    Tiers tiers() {
        return new Memory(told(SmallHistory.tell())).tiers();
    }

    @Bean
    TierSchemes tierSchemes() {
        return new TierSchemes(PackFacts.INSTALLED.all());
    }

    @Bean
    InspectionLimits inspectionLimits() {
        return new InspectionLimits(PackFacts.INSTALLED.all());
    }

    @Bean
    TierDues tierDues(
            Subjects subjects, SubjectDesk desk, Units units, Tiers tiers, Scoring scoring, TierSchemes schemes) {
        ChangedSubjects changed = (regions, slice) ->
                subjects.search(new Subjects.Filter(null, null, null, null, LocalDate.of(2026, 11, 22)), slice);
        return new TierDues(changed, desk, units, tiers, scoring, new SubjectSchemes(schemes));
    }
}
