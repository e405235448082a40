package org.mingjian.query.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.asknown.PastDesk;
import org.mingjian.query.credit.Fact;
import org.mingjian.query.credit.Risk;
import org.mingjian.query.credit.Scoring;
import org.mingjian.query.credit.Standing;
import org.mingjian.query.creditstanding.CreditStandingView;
import org.mingjian.query.search.FoundSubject;
import org.mingjian.query.sharing.Disclosure;
import org.mingjian.query.sharing.Withheld;

/**
 * The credit of a subject. Standing and risk are two answers; the second is for the regulator alone.
 *
 * @param subject stream of the subject that answers
 * @param key scheme and value of its key
 * @param name the name it bears
 * @param kind symbol of its kind
 * @param jurisdiction whose rules apply to it
 * @param mergedFrom stream asked for, when that has been merged into this one
 * @param absorbed streams of the subjects it answers for
 * @param standing its standing
 * @param risk internal estimate; null where no rules are in force
 * @param withheld decisions that it may rest on and that no partner is shown now, with the reason
 * @param validAt the day it is for
 * @param knownAt the moment as of which all that was known is in it; one of today may hold more
 * @param basis by which time it is judged what was known: {@code logged} or {@code source}
 * @param asserted how many events are taken as known by a time that their source asserts
 * @param position position of the log up to which the answer holds everything
 * @param settledInstant nothing recorded at or before it can still appear in the log, and all of it is in the views
 * @param asOf the same
 * @param lacking whether it, or a subject that it answers for, lacks something
 */
record CreditAnswer(
        String subject,
        String key,
        @Nullable String name,
        @Nullable String kind,
        String jurisdiction,
        @Nullable String mergedFrom,
        List<String> absorbed,
        Standing standing,
        @Nullable Risk risk,
        List<Withheld> withheld,
        LocalDate validAt,
        Instant knownAt,
        String basis,
        int asserted,
        String position,
        Instant settledInstant,
        Instant asOf,
        @JsonUnwrapped Lacking lacking) {

    /**
     * The answer about a subject as it was known then.
     *
     * @param now facts of the same subject as they are known now, by which it is judged what is shown outside
     * @param today the day of asking
     */
    static CreditAnswer of(
            PastDesk.Then then,
            AskedMoment moment,
            Disclosure disclosure,
            Map<String, Fact> now,
            LocalDate today,
            Freshness.Stamp stamp) {
        FoundSubject found = then.found();
        CreditStandingView subject = found.subject();
        String jurisdiction = subject.jurisdiction();
        Scoring scoring = disclosure.scoring();
        var facts = found.facts();
        LocalDate day = moment.validAt();
        return new CreditAnswer(
                subject.subject(),
                SubjectItem.key(subject.subject()),
                subject.nameOn(day),
                subject.kind(),
                jurisdiction,
                found.askedFor(),
                found.absorbed().stream().map(CreditStandingView::subject).toList(),
                scoring.standing(jurisdiction, facts, day),
                Risk.estimate(scoring.packs(), jurisdiction, facts, day),
                disclosure.withheld(jurisdiction, facts, now, today),
                day,
                moment.known().at(),
                moment.known().basis().code(),
                then.asserted(),
                stamp.position(),
                stamp.settledInstant(),
                stamp.settledInstant(),
                stamp.lacking(found.subjects()));
    }
}
