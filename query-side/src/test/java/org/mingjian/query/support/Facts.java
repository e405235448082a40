package org.mingjian.query.support;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mingjian.identifier.IdentifierClaimed;
import mingjian.inspection.FindingRecorded;
import mingjian.inspection.HistoricFinding;
import mingjian.inspection.HistoricInspectionRecorded;
import mingjian.inspection.InspectionConcluded;
import mingjian.inspection.InspectionCorrected;
import mingjian.inspection.InspectionKind;
import mingjian.inspection.InspectionOpened;
import mingjian.inspection.InspectionResult;
import mingjian.inspection.InspectionScheduled;
import mingjian.inspection.InspectionSource;
import mingjian.penalty.CreditClass;
import mingjian.penalty.Finality;
import mingjian.penalty.HistoricPenaltyRecorded;
import mingjian.penalty.PenaltyKind;
import mingjian.rectification.HistoricOrderRecorded;
import mingjian.rectification.OrderNature;
import mingjian.shared.ImportedFrom;
import mingjian.shared.Money;
import mingjian.shared.PersonalData;
import mingjian.shared.Severity;
import mingjian.subject.SubjectKind;
import mingjian.subject.SubjectMerged;
import mingjian.subject.SubjectProfile;
import mingjian.subject.SubjectProfileAmended;
import mingjian.subject.SubjectRegistered;
import mingjian.unit.SupervisedUnitHandedOver;
import mingjian.unit.SupervisedUnitOpened;
import mingjian.unit.UnitProfile;
import org.apache.avro.specific.SpecificRecordBase;
import org.jspecify.annotations.Nullable;

/** Payloads with what a test does not care about filled in. */
public final class Facts {
    public static final String HOTEL = "Subject-uscc.91410100MA45QW8K5D";
    public static final String BATH = "Subject-uscc.91410102MA46TT1C2F";
    public static final String UNIT = "SupervisedUnit-01JD0000000000000000000001";

    private Facts() {}

    /** The same payload with a field set to another value. */
    public static <T extends SpecificRecordBase> T with(T payload, String field, @Nullable Object value) {
        payload.put(payload.getSchema().getField(field).pos(), value);
        return payload;
    }

    /** The same penalty, with the time at which its source says that it recorded it; null for none. */
    public static HistoricPenaltyRecorded recordedAtSource(HistoricPenaltyRecorded penalty, @Nullable String instant) {
        with(penalty.getSource(), "recordedAt", instant == null ? null : Instant.parse(instant));
        return penalty;
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    public static ImportedFrom source() {
        return ImportedFrom.newBuilder()
                .setSystem("test")
                .setFile("test.csv")
                .setRow(2)
                .setMapping("test-1")
                .build();
    }

    public static SubjectRegistered registered(String name, String jurisdiction) {
        return SubjectRegistered.newBuilder()
                .setKind(SubjectKind.LEGAL_PERSON)
                .setJurisdiction(jurisdiction)
                .setScheme("uscc")
                .setValue("91410100MA45QW8K5D")
                .setProfile(profile(name))
                .build();
    }

    public static SubjectProfile profile(String name) {
        return SubjectProfile.newBuilder()
                .setName(name)
                .setAddress("郑州市金水区花园路1号")
                .setLegalRepresentative(person("王小明"))
                .build();
    }

    public static PersonalData person(String name) {
        return PersonalData.newBuilder()
                .setContent(ByteBuffer.wrap(name.getBytes(StandardCharsets.UTF_8)))
                .build();
    }

    public static SubjectProfileAmended renamed(String name, String from) {
        return SubjectProfileAmended.newBuilder()
                .setProfile(profile(name))
                .setValidFrom(day(from))
                .build();
    }

    public static SubjectMerged mergedInto(String winner) {
        return SubjectMerged.newBuilder()
                .setInto(winner)
                .setMergedOn(day("2026-03-01"))
                .setReason("same licence")
                .build();
    }

    public static IdentifierClaimed claimedBy(String subject) {
        return IdentifierClaimed.newBuilder()
                .setSubject(subject)
                .setClaimedOn(day("2026-01-05"))
                .build();
    }

    public static SupervisedUnitOpened opened(String subject, String region) {
        return SupervisedUnitOpened.newBuilder()
                .setSubject(subject)
                .setRegion(region)
                .setProfile(UnitProfile.newBuilder()
                        .setName("花园路店")
                        .setSpecialties(List.of("public-places"))
                        .setCategories(List.of("住宿"))
                        .setStated(Map.of("beds", "80"))
                        .build())
                .setOpenedOn(day("2020-01-01"))
                .build();
    }

    public static SupervisedUnitHandedOver handedOver(String from, String to, String on) {
        return SupervisedUnitHandedOver.newBuilder()
                .setFromSubject(from)
                .setToSubject(to)
                .setHandedOverOn(day(on))
                .build();
    }

    public static InspectionScheduled scheduled(String subject, String unit) {
        return InspectionScheduled.newBuilder()
                .setSubject(subject)
                .setUnit(unit)
                .setKind(InspectionKind.ROUTINE)
                .setOrigin(InspectionSource.DRAW_TASK)
                .setSpecialties(List.of("public-places"))
                .setPlannedOn(day("2026-02-01"))
                .build();
    }

    public static InspectionOpened entered(String on) {
        return InspectionOpened.newBuilder()
                .setOpenedOn(day(on))
                .setOfficers(List.of("410001", "410002"))
                .setCredentialsShown(true)
                .setAccompaniedBy(person("李四"))
                .build();
    }

    public static FindingRecorded finding(String id, Severity severity) {
        return FindingRecorded.newBuilder()
                .setFindingId(id)
                .setSpecialty("public-places")
                .setFact("毛巾未消毒")
                .setSeverity(severity)
                .setCorrectedOnSpot(false)
                .build();
    }

    public static InspectionConcluded concluded(String on, InspectionResult result) {
        return InspectionConcluded.newBuilder()
                .setConcludedOn(day(on))
                .setResult(result)
                .build();
    }

    public static InspectionCorrected withdrawing(String finding) {
        return InspectionCorrected.newBuilder()
                .setCorrectedOn(day("2026-02-20"))
                .setReason("另一家的")
                .setWithdrawnFindings(List.of(finding))
                .build();
    }

    public static HistoricInspectionRecorded pastInspection(
            String subject, String unit, String on, Severity... severities) {
        var findings = new ArrayList<HistoricFinding>();
        for (Severity severity : severities) {
            findings.add(HistoricFinding.newBuilder()
                    .setFindingId(String.valueOf(findings.size() + 1))
                    .setFact("Fail to sanitise")
                    .setSeverity(severity)
                    .setStatedSeverity(severity.name())
                    .setStatedAction("Notice to Comply")
                    .setStatedOutcome("Conviction - Fined")
                    .setStatedFine(Money.newBuilder()
                            .setAmountMinor(31500)
                            .setCurrency("CAD")
                            .build())
                    .build());
        }
        return HistoricInspectionRecorded.newBuilder()
                .setSubject(subject)
                .setUnit(unit)
                .setInspectedOn(day(on))
                .setKind(InspectionKind.NOT_STATED)
                .setResult(severities.length == 0 ? InspectionResult.NO_PROBLEM_FOUND : InspectionResult.PROBLEMS_FOUND)
                .setFindings(findings)
                .setSource(source())
                .build();
    }

    public static HistoricOrderRecorded pastOrder(String subject, String act, OrderNature nature) {
        return HistoricOrderRecorded.newBuilder()
                .setSubject(subject)
                .setUnit(UNIT)
                .setActId(act)
                .setOrderedOn(day("2026-04-10"))
                .setNature(nature)
                .setSeverity(Severity.GENERAL)
                .setSource(source())
                .build();
    }

    public static HistoricPenaltyRecorded pastPenalty(
            String subject, String act, String decided, CreditClass creditClass, Finality finality) {
        return HistoricPenaltyRecorded.newBuilder()
                .setSubject(subject)
                .setUnit(UNIT)
                .setActId(act)
                .setActOn(day(decided))
                .setDecidedOn(day(decided))
                .setOrgan("郑州市卫生健康委员会")
                .setDocumentNumber("郑卫罚〔2026〕" + act + "号")
                .setKinds(List.of(PenaltyKind.FINE))
                .setAmount(Money.newBuilder()
                        .setAmountMinor(500000)
                        .setCurrency("CNY")
                        .build())
                .setSeverity(Severity.NOT_STATED)
                .setCreditClass(creditClass)
                .setFinality(finality)
                .setSource(source())
                .build();
    }
}
