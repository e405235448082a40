package org.mingjian.query.inspectiondocket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.query.support.Facts.HOTEL;
import static org.mingjian.query.support.Facts.UNIT;
import static org.mingjian.query.support.Facts.day;

import com.fasterxml.jackson.core.JsonProcessingException;
import mingjian.inspection.Approval;
import mingjian.inspection.ChecklistAnswer;
import mingjian.inspection.ChecklistItemAnswered;
import mingjian.inspection.InspectionApproved;
import mingjian.inspection.InspectionPublished;
import mingjian.inspection.InspectionResult;
import mingjian.inspection.SampleOutcome;
import mingjian.inspection.SampleResultReported;
import mingjian.inspection.SampleTaken;
import mingjian.shared.Severity;
import org.junit.jupiter.api.Test;
import org.mingjian.query.inspectiondocket.InspectionDocketView.State;
import org.mingjian.query.storage.ViewJson;
import org.mingjian.query.support.Facts;
import org.mingjian.query.support.History;

class InspectionDocketFoldTest {
    private static final String STREAM = "Inspection-01JD00000000000000000000AA";

    private final InspectionDocketFold fold = new InspectionDocketFold();

    @Test
    void followsAnInspectionFromPlanToCorrection() {
        var view = whole().view(fold, STREAM);

        assertThat(view.state()).isEqualTo(State.CONCLUDED);
        assertThat(view.on()).isEqualTo(day("2026-02-03"));
        assertThat(view.result()).isEqualTo("PROBLEMS_FOUND");
        assertThat(view.checklist()).singleElement().satisfies(a -> assertThat(a.answer())
                .isEqualTo("MET"));
        assertThat(view.samples()).singleElement().satisfies(s -> assertThat(s.outcome())
                .isEqualTo("FAILED"));
        assertThat(view.findings())
                .extracting(InspectionDocketView.DocketFinding::withdrawn)
                .containsExactly(true, false);
        assertThat(view.schedule()).isNotNull();
        assertThat(view.publication()).isNotNull();
        assertThat(view.corrections()).hasSize(1);
    }

    @Test
    void keepsNoPersonalName() throws JsonProcessingException {
        assertThat(ViewJson.mapper().writeValueAsString(whole().view(fold, STREAM)))
                .doesNotContain("李四");
    }

    @Test
    void tellsTheStateAtEachRevision() {
        var events = whole().events();

        for (int upTo = 1; upTo <= events.size(); upTo++) {
            var views = History.views(fold, events.subList(0, upTo));
            long revision = upTo - 1;
            assertThat(views.values()).singleElement().satisfies(view -> assertThat(view.revision())
                    .isEqualTo(revision));
        }
    }

    @Test
    void takesAnImportedInspectionWhole() throws JsonProcessingException {
        var view = new History()
                .add(STREAM, HOTEL, UNIT, Facts.pastInspection(HOTEL, UNIT, "2025-03-01", Severity.SERIOUS))
                .view(fold, STREAM);

        assertThat(view.state()).isEqualTo(State.HISTORIC);
        assertThat(view.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.amountMinor()).isEqualTo(31500L);
            assertThat(finding.statedAction()).isEqualTo("Notice to Comply");
        });
        var json = ViewJson.mapper();
        assertThat(json.readValue(json.writeValueAsString(view), InspectionDocketView.class))
                .isEqualTo(view);
    }

    private static History whole() {
        return new History()
                .add(STREAM, HOTEL, UNIT, Facts.scheduled(HOTEL, UNIT))
                .add(STREAM, HOTEL, UNIT, approved())
                .add(STREAM, HOTEL, UNIT, Facts.entered("2026-02-03"))
                .add(STREAM, HOTEL, UNIT, answered(ChecklistAnswer.NOT_MET))
                .add(STREAM, HOTEL, UNIT, answered(ChecklistAnswer.MET))
                .add(STREAM, HOTEL, UNIT, Facts.finding("f1", Severity.SERIOUS))
                .add(STREAM, HOTEL, UNIT, Facts.finding("f2", Severity.MINOR))
                .add(STREAM, HOTEL, UNIT, sampled())
                .add(STREAM, HOTEL, UNIT, Facts.concluded("2026-02-04", InspectionResult.PROBLEMS_FOUND))
                .add(STREAM, HOTEL, UNIT, reported())
                .add(STREAM, HOTEL, UNIT, published())
                .add(STREAM, HOTEL, UNIT, Facts.withdrawing("f1"));
    }

    private static InspectionApproved approved() {
        return InspectionApproved.newBuilder()
                .setApproval(Approval.newBuilder()
                        .setApprovedBy("410000")
                        .setApprovedOn(day("2026-01-30"))
                        .build())
                .build();
    }

    private static ChecklistItemAnswered answered(ChecklistAnswer answer) {
        return ChecklistItemAnswered.newBuilder()
                .setChecklist("住宿-1")
                .setItem("3")
                .setAnswer(answer)
                .setKeyItem(true)
                .build();
    }

    private static SampleTaken sampled() {
        return SampleTaken.newBuilder()
                .setSampleId("s1")
                .setMaterial("毛巾")
                .setTakenOn(day("2026-02-03"))
                .build();
    }

    private static SampleResultReported reported() {
        return SampleResultReported.newBuilder()
                .setSampleId("s1")
                .setOutcome(SampleOutcome.FAILED)
                .setReportedOn(day("2026-02-10"))
                .build();
    }

    private static InspectionPublished published() {
        return InspectionPublished.newBuilder()
                .setPublishedOn(day("2026-02-12"))
                .setChannel("portal")
                .build();
    }
}
