package org.mingjian.command.rectification;

import java.time.LocalDate;
import java.util.List;
import mingjian.document.DocumentKind;
import mingjian.rectification.HistoricCorrectionRecorded;
import mingjian.rectification.OrderItem;
import mingjian.rectification.OrderNature;
import mingjian.rectification.VerificationMeans;
import mingjian.shared.ImportedFrom;
import mingjian.shared.Severity;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.rectification.RectificationOrderCommand.OrderRectification;
import org.mingjian.command.rectification.RectificationOrderCommand.RecordHistoricCorrection;
import org.mingjian.command.rectification.RectificationOrderCommand.RecordHistoricOrder;
import org.mingjian.command.rectification.RectificationOrderCommand.VerifyRectificationItem;
import org.mingjian.command.shared.SubjectFacts.Standing;
import org.mingjian.command.support.FakeStreams;
import org.mingjian.command.support.Organs;

/** An order of two items given on 10 February 2026, due on the 20th, and what surrounds it. */
final class Orders {

    static final String ID = "RectificationOrder-test.1";
    static final String SUBJECT = "Subject-test.s1";
    static final String UNIT = "SupervisedUnit-test.u1";
    static final String REGION = "CN-410100";
    static final String INSPECTION = "Inspection-test.i1";
    static final String SPECIALTY = "公共场所";
    static final String NUMBER = "卫改〔2026〕1号";
    static final LocalDate DAY = LocalDate.of(2026, 2, 10);
    static final LocalDate DUE = LocalDate.of(2026, 2, 20);
    static final List<String> OFFICERS = List.of(Organs.A1, Organs.A2);
    static final List<OrderItem> ITEMS =
            List.of(new OrderItem("a", "补办许可证", null, "f1"), new OrderItem("b", "公示信用等级", null, null));

    private Orders() {}

    static FakeStreams streams() {
        return Organs.known(new FakeStreams(), SPECIALTY)
                .subject(SUBJECT, Standing.ACTIVE)
                .unit(UNIT, SUBJECT, true)
                .inspection(INSPECTION, SUBJECT, UNIT, "f1")
                .number(Organs.ORGAN, NUMBER, DocumentKind.RECTIFICATION_ORDER, ID);
    }

    static OrderRectification order() {
        return order(OrderNature.PRECONDITION, List.of("公共场所卫生管理条例 art 14"), ITEMS, false, DUE, OFFICERS);
    }

    static OrderRectification order(
            OrderNature nature,
            List<String> basis,
            List<OrderItem> items,
            boolean atOnce,
            @Nullable LocalDate dueOn,
            List<String> officers) {
        return new OrderRectification(
                ID,
                SUBJECT,
                UNIT,
                REGION,
                INSPECTION,
                null,
                nature,
                NUMBER,
                SPECIALTY,
                basis,
                items,
                Severity.GENERAL,
                DAY,
                atOnce,
                dueOn,
                officers);
    }

    static VerifyRectificationItem verify(String item, LocalDate day) {
        return new VerifyRectificationItem(ID, item, day, VerificationMeans.ON_SITE, null, OFFICERS);
    }

    static RecordHistoricOrder historic() {
        return new RecordHistoricOrder(
                ID,
                SUBJECT,
                UNIT,
                INSPECTION,
                "1",
                DAY,
                OrderNature.ADVICE,
                null,
                "改正",
                Severity.MINOR,
                null,
                null,
                null,
                source(1));
    }

    static RecordHistoricCorrection correction(LocalDate day, long row) {
        return new RecordHistoricCorrection(ID, day, "已改正", source(row));
    }

    static HistoricCorrectionRecorded corrected(LocalDate day) {
        return correction(day, 1).event();
    }

    static ImportedFrom source(long row) {
        return new ImportedFrom("test", "t.csv", row, "m@1", null);
    }
}
