package org.mingjian.command.penalty.policy;

import java.util.Optional;
import mingjian.penalty.FindingReference;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.InspectionFacts;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.policy.SubjectReferencePolicy;

/** An act rests on findings that are on record, of the party and of the unit that it names, 行政处罚法 art 40. */
public final class FindingPolicy {

    private static final String LAW = "行政处罚法 art 40";

    private FindingPolicy() {}

    public static Optional<Rejection> judge(
            FindingReference reference, Optional<InspectionFacts> inspection, String party, @Nullable String unit) {
        String stream = reference.getInspection();
        if (inspection.isEmpty()) {
            return SubjectReferencePolicy.known(stream, false);
        }
        InspectionFacts facts = inspection.get();
        if (!facts.findings().contains(reference.getFindingId())) {
            return refusal("finding-unknown", reference);
        }
        return facts.subject().equals(party) && (unit == null || facts.unit().equals(unit))
                ? Optional.empty()
                : refusal("finding-of-another", reference);
    }

    private static Optional<Rejection> refusal(String code, FindingReference reference) {
        return Optional.of(Rejection.of(code)
                .citing(LAW)
                .with("inspection", reference.getInspection())
                .with("findingId", reference.getFindingId()));
    }
}
