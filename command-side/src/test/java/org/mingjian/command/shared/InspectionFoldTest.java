package org.mingjian.command.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import mingjian.inspection.FindingRecorded;
import mingjian.inspection.InspectionCorrected;
import mingjian.inspection.InspectionKind;
import mingjian.inspection.InspectionScheduled;
import mingjian.inspection.InspectionSource;
import mingjian.shared.Severity;
import org.junit.jupiter.api.Test;

class InspectionFoldTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);

    @Test
    void knowsTheFindingsThatStand() {
        InspectionFacts facts = facts(
                new InspectionScheduled(
                        "Subject-a.b",
                        "SupervisedUnit-a.u",
                        InspectionKind.ROUTINE,
                        InspectionSource.DRAW_TASK,
                        null,
                        List.of(),
                        DAY,
                        null,
                        null),
                finding("1"),
                finding("2"),
                new InspectionCorrected(DAY, "错录", null, null, List.of("1")));

        assertThat(facts)
                .isEqualTo(new InspectionFacts("Inspection-a.1", 3, "Subject-a.b", "SupervisedUnit-a.u", Set.of("2")));
    }

    private static FindingRecorded finding(String id) {
        return new FindingRecorded(id, "公共场所", null, "无证", null, Severity.MINOR, false);
    }

    private static InspectionFacts facts(Object... events) {
        InspectionFacts facts = null;
        for (int i = 0; i < events.length; i++) {
            facts = InspectionFold.after(facts, "Inspection-a.1", i, events[i]);
        }
        return Objects.requireNonNull(facts);
    }
}
