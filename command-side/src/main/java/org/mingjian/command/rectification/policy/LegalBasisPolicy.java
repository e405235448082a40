package org.mingjian.command.rectification.policy;

import java.util.List;
import java.util.Optional;
import mingjian.rectification.OrderNature;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.policy.HoldsIn;

/** Who is ordered is told by what law, 行政处罚法 art 28 and the law that makes the order a precondition. Advice needs none. */
public final class LegalBasisPolicy {

    private static final HoldsIn PLACE = HoldsIn.CHINA;

    private LegalBasisPolicy() {}

    public static Optional<Rejection> judge(String jurisdiction, OrderNature nature, List<String> legalBasis) {
        return PLACE.covers(jurisdiction) && nature != OrderNature.ADVICE && legalBasis.isEmpty()
                ? Optional.of(Rejection.of("legal-basis-missing")
                        .citing("行政处罚法 art 28")
                        .with("nature", nature.name()))
                : Optional.empty();
    }
}
