package org.mingjian.query.support;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import mingjian.inspection.Approval;
import mingjian.penalty.ActEstablished;
import mingjian.penalty.CaseConcluded;
import mingjian.penalty.CaseFiled;
import mingjian.penalty.CaseSource;
import mingjian.penalty.ConclusionManner;
import mingjian.penalty.CreditClass;
import mingjian.penalty.DecisionItem;
import mingjian.penalty.FindingReference;
import mingjian.penalty.Obligation;
import mingjian.penalty.ObligationKind;
import mingjian.penalty.PartyOnTheDay;
import mingjian.penalty.PenaltyDecisionMade;
import mingjian.penalty.PenaltyDecisionServed;
import mingjian.penalty.PenaltyKind;
import mingjian.penalty.PenaltyPublicationWithdrawn;
import mingjian.penalty.PenaltyPublished;
import mingjian.penalty.PerformanceRecorded;
import mingjian.penalty.Procedure;
import mingjian.penalty.ReviewDecided;
import mingjian.penalty.ReviewInstance;
import mingjian.penalty.ReviewOutcome;
import mingjian.penalty.ReviewRequested;
import mingjian.penalty.ServiceMethod;
import mingjian.shared.Money;
import mingjian.shared.Severity;
import org.jspecify.annotations.Nullable;

/** Payloads of penalty cases, with what a test does not care about filled in. */
public final class CaseFacts {
    public static final String NUMBER = "郑卫罚〔2026〕7号";

    private CaseFacts() {}

    public static CaseFiled filed(String subject, String on) {
        return CaseFiled.newBuilder()
                .setCaseNumber("郑卫立〔2026〕7号")
                .setSubject(subject)
                .setUnit(Facts.UNIT)
                .setRegion("CN-410102")
                .setSpecialty("public-places")
                .setOrigin(CaseSource.INSPECTION)
                .setFiledOn(Facts.day(on))
                .setApproval(Approval.newBuilder()
                        .setApprovedBy(OrderFacts.OFFICER)
                        .setApprovedOn(Facts.day(on))
                        .build())
                .setHandlers(List.of(OrderFacts.OFFICER))
                .build();
    }

    public static ActEstablished established(String party, String actId, @Nullable String inspection) {
        return ActEstablished.newBuilder()
                .setActId(actId)
                .setParty(party)
                .setUnit(Facts.UNIT)
                .setSpecialty("public-places")
                .setRule("V04")
                .setRuleVersion("1")
                .setFact("毛巾未消毒即供顾客使用")
                .setFrom(Facts.day("2026-01-03"))
                .setUntil(Facts.day("2026-01-03"))
                .setDiscoveredOn(Facts.day("2026-01-03"))
                .setEndangersSafety(false)
                .setHarmful(false)
                .setFindings(
                        inspection == null
                                ? List.of()
                                : List.of(FindingReference.newBuilder()
                                        .setInspection(inspection)
                                        .setFindingId(actId)
                                        .build()))
                .setSeverity(Severity.GENERAL)
                .build();
    }

    public static PenaltyDecisionMade decided(String party, String on, String... acts) {
        return decided(party, NUMBER, on, true, CreditClass.GENERAL, acts);
    }

    public static PenaltyDecisionMade decided(
            String party, String number, String on, boolean forPublication, CreditClass creditClass, String... acts) {
        return PenaltyDecisionMade.newBuilder()
                .setDocumentNumber(number)
                .setParty(party)
                .setPartyOnTheDay(PartyOnTheDay.newBuilder()
                        .setName("花园宾馆")
                        .setCategory("法人及非法人组织")
                        .setIdentifiers(Map.of("uscc", "91410100MA45QW8K5D"))
                        .setLegalRepresentative(Facts.person("王小明"))
                        .build())
                .setProcedure(Procedure.ORDINARY)
                .setNotice("n1")
                .setItems(Arrays.stream(acts).map(CaseFacts::item).toList())
                .setKinds(List.of(PenaltyKind.WARNING, PenaltyKind.FINE))
                .setContent("警告；罚款人民币2000元")
                .setObligations(List.of(Obligation.newBuilder()
                        .setObligationId("o1")
                        .setKind(ObligationKind.PAY_FINE)
                        .setAmount(yuan(2000))
                        .build()))
                .setFine(yuan(2000))
                .setDecidedOn(Facts.day(on))
                .setOrganName("郑州市卫生健康委员会")
                .setOrganCode("11410100005252400X")
                .setCreditClass(creditClass)
                .setForPublication(forPublication)
                .build();
    }

    private static DecisionItem item(String act) {
        return DecisionItem.newBuilder()
                .setActId(act)
                .setViolation("公共用品用具未按规定消毒")
                .setFact("毛巾未消毒")
                .setBasisBreached("公共场所卫生管理条例实施细则 第十四条")
                .setBasisOfPenalty("公共场所卫生管理条例实施细则 第三十六条第二项")
                .setKinds(List.of(PenaltyKind.WARNING, PenaltyKind.FINE))
                .setFine(yuan(2000))
                .build();
    }

    public static Money yuan(long yuan) {
        return Money.newBuilder().setAmountMinor(yuan * 100).setCurrency("CNY").build();
    }

    public static PenaltyDecisionServed served(String number, String on) {
        return PenaltyDecisionServed.newBuilder()
                .setDecision(number)
                .setServedOn(Facts.day(on))
                .setMethod(ServiceMethod.DIRECT)
                .build();
    }

    public static ReviewRequested reviewRequested(String number, String on) {
        return ReviewRequested.newBuilder()
                .setReviewId("r1")
                .setDecision(number)
                .setInstance(ReviewInstance.RECONSIDERATION)
                .setBody("郑州市人民政府")
                .setRequestedOn(Facts.day(on))
                .build();
    }

    public static ReviewDecided reviewDecided(
            String number, ReviewOutcome outcome, String on, @Nullable String effectiveOn, PenaltyKind... kinds) {
        return ReviewDecided.newBuilder()
                .setReviewId("r1")
                .setDecision(number)
                .setInstance(ReviewInstance.RECONSIDERATION)
                .setBody("郑州市人民政府")
                .setOutcome(outcome)
                .setDecidedOn(Facts.day(on))
                .setEffectiveOn(effectiveOn == null ? null : Facts.day(effectiveOn))
                .setKinds(List.of(kinds))
                .build();
    }

    public static PerformanceRecorded paid(String number, String on) {
        return PerformanceRecorded.newBuilder()
                .setDecision(number)
                .setObligation("o1")
                .setPerformedOn(Facts.day(on))
                .setPaid(yuan(2000))
                .setComplete(true)
                .build();
    }

    public static PenaltyPublished published(String number, String on) {
        return PenaltyPublished.newBuilder()
                .setDecision(number)
                .setPublishedOn(Facts.day(on))
                .setChannel("信用中国（河南郑州）")
                .build();
    }

    public static PenaltyPublicationWithdrawn publicationWithdrawn(String number, String on) {
        return PenaltyPublicationWithdrawn.newBuilder()
                .setDecision(number)
                .setWithdrawnOn(Facts.day(on))
                .setChannel("信用中国（河南郑州）")
                .setReason("行政复议撤销")
                .build();
    }

    public static CaseConcluded closed(String on) {
        return CaseConcluded.newBuilder()
                .setConcludedOn(Facts.day(on))
                .setManner(ConclusionManner.PERFORMED)
                .setApproval(Approval.newBuilder()
                        .setApprovedBy(OrderFacts.OFFICER)
                        .setApprovedOn(Facts.day(on))
                        .build())
                .build();
    }
}
