package org.mingjian.command.shared.policy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.CaseFacts;
import org.mingjian.command.shared.InspectionFacts;
import org.mingjian.command.shared.OrderFacts;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.VisitFacts;

/** What a matter comes from, and what follows it up, is about the same unit, or the same subject. No law says so. */
public final class SameMatterPolicy {

    private SameMatterPolicy() {}

    /** An inspection of the unit; of the subject when the matter concerns no unit. */
    public static Optional<Rejection> inspection(InspectionFacts inspection, String subject, @Nullable String unit) {
        return same(inspection.stream(), inspection.subject(), inspection.unit(), subject, unit);
    }

    /** A visit to the unit; to the subject when the matter concerns no unit. */
    public static Optional<Rejection> visit(VisitFacts visit, String subject, @Nullable String unit) {
        return same(visit.stream(), visit.subject(), visit.unit(), subject, unit);
    }

    /** An order that concerns the unit; the subject when it concerns no unit. */
    public static Optional<Rejection> order(OrderFacts order, String subject, @Nullable String unit) {
        return same(order.stream(), order.subject(), order.unit(), subject, unit);
    }

    /** A case in which the subject is a party. */
    public static Optional<Rejection> penaltyCase(CaseFacts penaltyCase, String subject) {
        return penaltyCase.subject().equals(subject) || penaltyCase.acts().containsValue(subject)
                ? Optional.empty()
                : another(penaltyCase.stream(), subject);
    }

    private static Optional<Rejection> same(
            String stream, String itsSubject, @Nullable String itsUnit, String subject, @Nullable String unit) {
        if (unit == null || itsUnit == null) {
            return itsSubject.equals(subject) ? Optional.empty() : another(stream, subject);
        }
        return itsUnit.equals(unit) ? Optional.empty() : another(stream, unit);
    }

    private static Optional<Rejection> another(String stream, String wanted) {
        return Optional.of(Rejection.of("another-matter").with("stream", stream).with("wanted", wanted));
    }
}
