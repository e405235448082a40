package org.mingjian.benchmark.filler;

import java.time.LocalDate;
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
import mingjian.penalty.PenaltyNoticeServed;
import mingjian.penalty.PerformanceRecorded;
import mingjian.penalty.Procedure;
import mingjian.penalty.ServiceMethod;
import mingjian.shared.Money;
import mingjian.shared.Severity;
import org.axonframework.eventhandling.DomainEventMessage;

/** A penalty case that follows a visit, from its filing to the fine paid. */
final class Proceedings {

    private final Visit visit;
    private final LocalDate on;
    private final String number;
    private final Pen pen;

    Proceedings(Visit visit, Numbers numbers) {
        this.visit = visit;
        this.on = visit.on();
        this.number = "郑卫公罚〔%d〕%05d号".formatted(on.getYear(), numbers.below(100_000));
        this.pen = new Pen("PenaltyCase-" + numbers.id(), visit.place(), numbers);
    }

    List<DomainEventMessage<?>> file() {
        String subject = visit.place().subject();
        return pen.append(
                new CaseFiled(
                        "立" + number,
                        subject,
                        visit.place().unit(),
                        "CN-410102",
                        "public-places",
                        CaseSource.INSPECTION,
                        visit.stream(),
                        "V02",
                        on.plusDays(5),
                        new Approval("local-head", on.plusDays(5)),
                        List.of("Officer-cert.16000123", "Officer-cert.16000456")),
                new ActEstablished(
                        "a1",
                        subject,
                        visit.place().unit(),
                        "public-places",
                        "V02",
                        "1",
                        "公共用品用具未按规定清洗消毒",
                        on.minusDays(1),
                        on,
                        on,
                        false,
                        false,
                        List.of(new FindingReference(visit.stream(), "f1")),
                        null,
                        Severity.GENERAL));
    }

    List<DomainEventMessage<?>> decide() {
        Money fine = new Money(200_000L, "CNY");
        List<PenaltyKind> kinds = List.of(PenaltyKind.WARNING, PenaltyKind.FINE);
        String subject = visit.place().subject();
        return pen.append(
                new PenaltyNoticeServed("n1", subject, List.of("a1"), "拟给予警告，罚款人民币贰仟元", false, on.plusDays(20)),
                new PenaltyDecisionMade(
                        number,
                        subject,
                        new PartyOnTheDay("郑州测试宾馆有限公司", "法人", Map.of(), null, null),
                        Procedure.ORDINARY,
                        "n1",
                        List.of(new DecisionItem(
                                "a1", "V02", "未按规定清洗消毒", "实施细则第十四条", "实施细则第三十六条", "一般", kinds, fine, null)),
                        kinds,
                        "警告，罚款人民币贰仟元",
                        fine,
                        null,
                        null,
                        List.of(new Obligation("o1", ObligationKind.PAY_FINE, fine, on.plusDays(50))),
                        on.plusDays(30),
                        null,
                        on.plusYears(1),
                        "郑州市卫生健康委员会",
                        "11410100005252311F",
                        null,
                        null,
                        CreditClass.GENERAL,
                        true,
                        null),
                new PenaltyDecisionServed(number, on.plusDays(32), ServiceMethod.DIRECT, null));
    }

    List<DomainEventMessage<?>> conclude() {
        return pen.append(
                new PerformanceRecorded(number, "o1", on.plusDays(45), new Money(200_000L, "CNY"), null, true),
                new CaseConcluded(
                        on.plusDays(60), ConclusionManner.PERFORMED, new Approval("local-head", on.plusDays(60))));
    }
}
