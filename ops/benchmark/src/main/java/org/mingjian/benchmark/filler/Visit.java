package org.mingjian.benchmark.filler;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mingjian.inspection.Approval;
import mingjian.inspection.ChecklistAnswer;
import mingjian.inspection.ChecklistItemAnswered;
import mingjian.inspection.FindingRecorded;
import mingjian.inspection.InspectionConcluded;
import mingjian.inspection.InspectionKind;
import mingjian.inspection.InspectionOpened;
import mingjian.inspection.InspectionPublished;
import mingjian.inspection.InspectionResult;
import mingjian.inspection.InspectionScheduled;
import mingjian.inspection.InspectionSource;
import mingjian.shared.Severity;
import org.apache.avro.specific.SpecificRecordBase;
import org.axonframework.eventhandling.DomainEventMessage;

/** One inspection of a place: scheduled, carried out, published, each at another time. */
final class Visit {

    private static final String[] FACTS = {
        "客房床单、毛巾未按规定清洗消毒，现场未能出示消毒记录", "从业人员未取得有效健康合格证明即从事直接为顾客服务的工作", "未公示卫生信誉度等级", "集中空调通风系统未按规定进行卫生检测"
    };
    private static final Severity[] SEVERITIES = {Severity.MINOR, Severity.GENERAL, Severity.GENERAL, Severity.SERIOUS};
    private static final List<String> OFFICERS = List.of("Officer-cert.16000123", "Officer-cert.16000456");
    private final Place place;
    private final LocalDate on;
    private final Numbers numbers;
    private final Pen pen;
    private final List<FindingRecorded> findings = new ArrayList<>();

    Visit(Place place, LocalDate on, Numbers numbers) {
        this.place = place;
        this.on = on;
        this.numbers = numbers;
        this.pen = new Pen("Inspection-" + numbers.id(), place, numbers);
    }

    Place place() {
        return place;
    }

    LocalDate on() {
        return on;
    }

    String stream() {
        return pen.stream();
    }

    List<FindingRecorded> findings() {
        return findings;
    }

    List<DomainEventMessage<?>> schedule() {
        return pen.append(new InspectionScheduled(
                place.subject(),
                place.unit(),
                InspectionKind.ROUTINE,
                InspectionSource.DRAW_TASK,
                "2026年度双随机第%d批".formatted(1 + numbers.below(12)),
                List.of("public-places"),
                on,
                new Approval("local-head", on.minusDays(3)),
                null));
    }

    List<DomainEventMessage<?>> carryOut() {
        List<SpecificRecordBase> steps = new ArrayList<>();
        steps.add(new InspectionOpened(
                on, on.atTime(9, 30).toInstant(java.time.ZoneOffset.ofHours(8)), OFFICERS, true, null));
        steps.add(answer("卫生许可证是否有效", ChecklistAnswer.MET));
        for (int found = numbers.below(4); found > 1; found--) {
            steps.add(answer("公共用品用具清洗消毒", ChecklistAnswer.NOT_MET));
            findings.add(finding());
        }
        steps.addAll(findings);
        boolean clean = findings.isEmpty();
        steps.add(new InspectionConcluded(
                on,
                clean ? InspectionResult.NO_PROBLEM_FOUND : InspectionResult.PROBLEMS_FOUND,
                100 - 7 * findings.size(),
                clean ? null : "责令改正，限期复查"));
        return pen.append(steps.toArray(SpecificRecordBase[]::new));
    }

    List<DomainEventMessage<?>> publish() {
        return pen.append(new InspectionPublished(on.plusDays(7), "河南省卫生健康委员会网站"));
    }

    private ChecklistItemAnswered answer(String item, ChecklistAnswer answer) {
        return new ChecklistItemAnswered("public-places-2024", item, answer, true, null);
    }

    private FindingRecorded finding() {
        return new FindingRecorded(
                "f" + (findings.size() + 1),
                "public-places",
                "公共用品用具清洗消毒",
                numbers.among(FACTS),
                "V02",
                numbers.among(SEVERITIES),
                numbers.oneIn(3));
    }
}
