package org.mingjian.benchmark.filler;

import java.util.List;
import mingjian.rectification.OrderItem;
import mingjian.rectification.OrderNature;
import mingjian.rectification.RectificationItemVerified;
import mingjian.rectification.RectificationOrdered;
import mingjian.rectification.VerificationMeans;
import mingjian.shared.Severity;
import org.axonframework.eventhandling.DomainEventMessage;

/** An order to put right what a visit found, and the recheck that finds it done. */
final class Order {

    private static final List<String> OFFICERS = List.of("Officer-cert.16000123", "Officer-cert.16000456");
    private final Visit visit;
    private final Numbers numbers;
    private final Pen pen;

    Order(Visit visit, Numbers numbers) {
        this.visit = visit;
        this.numbers = numbers;
        this.pen = new Pen("RectificationOrder-" + numbers.id(), visit.place(), numbers);
    }

    List<DomainEventMessage<?>> make() {
        return pen.append(new RectificationOrdered(
                visit.place().subject(),
                visit.place().unit(),
                "CN-410102",
                visit.stream(),
                null,
                OrderNature.ADVICE,
                "郑卫监责〔%d〕%05d号".formatted(visit.on().getYear(), numbers.below(100_000)),
                "public-places",
                List.of("公共场所卫生管理条例 第七条"),
                List.of(new OrderItem("i1", "按规定清洗消毒公共用品用具", "公共场所卫生管理条例实施细则 第十四条", "f1")),
                Severity.GENERAL,
                visit.on(),
                false,
                visit.on().plusDays(15),
                OFFICERS));
    }

    List<DomainEventMessage<?>> verify() {
        return pen.append(new RectificationItemVerified(
                "i1", visit.on().plusDays(14), VerificationMeans.ON_SITE, null, OFFICERS));
    }
}
