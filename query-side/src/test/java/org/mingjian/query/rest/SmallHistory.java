package org.mingjian.query.rest;

import mingjian.inspection.InspectionResult;
import mingjian.penalty.CreditClass;
import mingjian.penalty.Finality;
import mingjian.rectification.OrderNature;
import mingjian.rectification.RectificationOrdered;
import mingjian.shared.Severity;
import mingjian.subject.SubjectKind;
import mingjian.subject.SubjectProfile;
import mingjian.subject.SubjectRegistered;
import org.mingjian.query.support.CaseFacts;
import org.mingjian.query.support.Facts;
import org.mingjian.query.support.History;
import org.mingjian.query.support.OrderFacts;
import org.mingjian.query.support.PackFacts;
import org.mingjian.query.support.RecordFacts;
import org.mingjian.query.support.RosterFacts;

/** A hotel with a record, a bath merged into it, a natural person. */
final class SmallHistory {
    private SmallHistory() {}

    static History tell() {
        History history = new History()
                .add(Facts.HOTEL, Facts.HOTEL, Facts.registered("花园宾馆", "CN-410105"))
                .add(Facts.BATH, Facts.BATH, Facts.registered("清泉浴池", "CN-410102"))
                .add(Facts.BATH, Facts.BATH, Facts.mergedInto(Facts.HOTEL))
                .add("Identifier-licence.A1", "", Facts.claimedBy(Facts.HOTEL))
                .add(RestTestApplication.PERSON, RestTestApplication.PERSON, person())
                .add(Facts.UNIT, Facts.HOTEL, Facts.UNIT, Facts.opened(Facts.HOTEL, "CN-410102"))
                .add(RestTestApplication.INSPECTION, Facts.HOTEL, Facts.UNIT, Facts.scheduled(Facts.HOTEL, Facts.UNIT))
                .add(RestTestApplication.INSPECTION, Facts.HOTEL, Facts.UNIT, Facts.entered("2026-02-03"))
                .add(RestTestApplication.INSPECTION, Facts.HOTEL, Facts.UNIT, Facts.finding("f1", Severity.SERIOUS))
                .add(
                        RestTestApplication.INSPECTION,
                        Facts.HOTEL,
                        Facts.UNIT,
                        Facts.concluded("2026-02-03", InspectionResult.PROBLEMS_FOUND))
                .add(
                        "PenaltyCase-1",
                        Facts.HOTEL,
                        Facts.UNIT,
                        Facts.pastPenalty(Facts.HOTEL, "a", "2026-04-10", CreditClass.GENERAL, Finality.FINAL))
                .add(
                        "PenaltyCase-2",
                        Facts.BATH,
                        Facts.UNIT,
                        Facts.pastPenalty(Facts.BATH, "b", "2026-04-10", CreditClass.SERIOUS, Finality.FINAL))
                .add(RestTestApplication.ORDER, Facts.HOTEL, Facts.UNIT, order())
                .add(
                        RestTestApplication.ORDER,
                        Facts.HOTEL,
                        Facts.UNIT,
                        OrderFacts.extended("2026-10-10", "2026-11-01"))
                .add(RestTestApplication.CASE, Facts.HOTEL, Facts.UNIT, CaseFacts.filed(Facts.HOTEL, "2026-09-01"))
                .add(
                        RestTestApplication.CASE,
                        Facts.HOTEL,
                        Facts.UNIT,
                        CaseFacts.established(Facts.HOTEL, "f1", RestTestApplication.INSPECTION))
                .add(
                        RestTestApplication.CASE,
                        Facts.HOTEL,
                        Facts.UNIT,
                        CaseFacts.decided(Facts.HOTEL, "2026-10-08", "f1"))
                .add(
                        RestTestApplication.CASE,
                        Facts.HOTEL,
                        Facts.UNIT,
                        CaseFacts.served(CaseFacts.NUMBER, "2026-10-10"))
                .add(
                        RestTestApplication.LICENCE,
                        Facts.HOTEL,
                        Facts.UNIT,
                        RosterFacts.licence(Facts.HOTEL, "2022-05-01", "2026-04-30"))
                .add("SiteVisit-1", Facts.HOTEL, Facts.UNIT, RosterFacts.visit(Facts.HOTEL, "2026-11-05"));
        return RecordFacts.waiting(roster(history), RestTestApplication.CASE);
    }

    private static History roster(History history) {
        return history.add(RosterFacts.ORGAN, "", RosterFacts.organ("郑州市卫生和计划生育委员会"))
                .add(RosterFacts.ORGAN, "", RosterFacts.renamed("郑州市卫生健康委员会", "2021-01-01"))
                .add(RosterFacts.ORGAN, "", RosterFacts.power("p1", "2020-01-01", "2025-12-31"))
                .add(RosterFacts.ORGAN, "", RosterFacts.power("p2", "2026-01-01", null))
                .add(OrderFacts.OFFICER, "", RosterFacts.officer("陈七"))
                .add(OrderFacts.OFFICER, "", RosterFacts.certificate("2020-01-01", "2026-06-30"))
                .add(PackFacts.STREAM, "", PackFacts.published())
                .add(PackFacts.STREAM, "", PackFacts.superseded());
    }

    private static RectificationOrdered order() {
        return OrderFacts.ordered(
                Facts.HOTEL,
                OrderNature.PRECONDITION,
                "2026-10-01",
                "2026-10-15",
                RestTestApplication.INSPECTION,
                "f1");
    }

    static SubjectRegistered person() {
        return SubjectRegistered.newBuilder()
                .setKind(SubjectKind.NATURAL_PERSON)
                .setJurisdiction("CN-410105")
                .setScheme("person")
                .setProfile(SubjectProfile.newBuilder()
                        .setPersonal(Facts.person("赵六"))
                        .build())
                .build();
    }
}
