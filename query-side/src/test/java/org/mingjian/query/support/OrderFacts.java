package org.mingjian.query.support;

import java.util.List;
import mingjian.rectification.HistoricCorrectionRecorded;
import mingjian.rectification.OrderItem;
import mingjian.rectification.OrderNature;
import mingjian.rectification.RectificationEvidenceSubmitted;
import mingjian.rectification.RectificationFoundUnmet;
import mingjian.rectification.RectificationItemVerified;
import mingjian.rectification.RectificationOrderHandedOver;
import mingjian.rectification.RectificationOrderReopened;
import mingjian.rectification.RectificationOrderWithdrawn;
import mingjian.rectification.RectificationOrderWrittenOff;
import mingjian.rectification.RectificationOrdered;
import mingjian.rectification.RectificationTermExtended;
import mingjian.rectification.VerificationMeans;
import mingjian.shared.Severity;
import org.jspecify.annotations.Nullable;

/** Payloads of orders given here, with what a test does not care about filled in. */
public final class OrderFacts {
    public static final String OFFICER = "Officer-01JD00000000000000000000P1";

    private OrderFacts() {}

    public static RectificationOrdered ordered(String subject, OrderNature nature, String on, @Nullable String due) {
        return ordered(subject, nature, on, due, null, "f1");
    }

    public static RectificationOrdered ordered(
            String subject,
            OrderNature nature,
            String on,
            @Nullable String due,
            @Nullable String inspection,
            String actId) {
        return RectificationOrdered.newBuilder()
                .setSubject(subject)
                .setUnit(Facts.UNIT)
                .setRegion("CN-410102")
                .setInspection(inspection)
                .setNature(nature)
                .setDocumentNumber("郑卫改〔2026〕1号")
                .setSpecialty("public-places")
                .setLegalBasis(List.of("公共场所卫生管理条例 第十四条"))
                .setItems(List.of(OrderItem.newBuilder()
                        .setItemId("i1")
                        .setContent("消毒毛巾")
                        .setActId(actId)
                        .build()))
                .setSeverity(Severity.GENERAL)
                .setOrderedOn(Facts.day(on))
                .setAtOnce(due == null)
                .setDueOn(due == null ? null : Facts.day(due))
                .setOfficers(List.of(OFFICER))
                .build();
    }

    public static RectificationTermExtended extended(String on, String due) {
        return RectificationTermExtended.newBuilder()
                .setExtendedOn(Facts.day(on))
                .setDueOn(Facts.day(due))
                .setReason("设备未到")
                .build();
    }

    public static RectificationItemVerified verified(String on) {
        return RectificationItemVerified.newBuilder()
                .setItem("i1")
                .setVerifiedOn(Facts.day(on))
                .setMeans(VerificationMeans.ON_SITE)
                .setOfficers(List.of(OFFICER))
                .build();
    }

    public static RectificationFoundUnmet unmet(String on) {
        return RectificationFoundUnmet.newBuilder()
                .setFoundOn(Facts.day(on))
                .setItems(List.of("i1"))
                .setFact("毛巾仍未消毒")
                .setOfficers(List.of(OFFICER))
                .build();
    }

    public static RectificationEvidenceSubmitted evidence(String on) {
        return RectificationEvidenceSubmitted.newBuilder()
                .setEvidenceId("e1")
                .setSubmittedOn(Facts.day(on))
                .setItems(List.of("i1"))
                .setDescription("照片两张")
                .build();
    }

    public static RectificationOrderWrittenOff writtenOff(String on) {
        return RectificationOrderWrittenOff.newBuilder()
                .setWrittenOffOn(Facts.day(on))
                .build();
    }

    public static RectificationOrderWithdrawn withdrawn(String on) {
        return RectificationOrderWithdrawn.newBuilder()
                .setWithdrawnOn(Facts.day(on))
                .setReason("依据有误")
                .build();
    }

    public static RectificationOrderReopened reopened(String on, String due) {
        return RectificationOrderReopened.newBuilder()
                .setReopenedOn(Facts.day(on))
                .setItems(List.of("i1"))
                .setDueOn(Facts.day(due))
                .setReason("复查不合格")
                .build();
    }

    public static RectificationOrderHandedOver handedOver(String on, String organ) {
        return RectificationOrderHandedOver.newBuilder()
                .setHandedOverOn(Facts.day(on))
                .setToOrgan(organ)
                .setReason("职能划转")
                .build();
    }

    public static HistoricCorrectionRecorded corrected(String on) {
        return HistoricCorrectionRecorded.newBuilder()
                .setCorrectedOn(Facts.day(on))
                .setSource(Facts.source())
                .build();
    }
}
