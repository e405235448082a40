package org.mingjian.command.rectification.policy;

import java.util.List;
import java.util.Optional;
import mingjian.rectification.VerificationMeans;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.policy.HoldsIn;
import org.mingjian.command.shared.policy.TwoOfficersPolicy;

/** Whether an item was put right is seen by two officers on the site, 行政处罚法 art 42; papers may be read by one. */
public final class VerifiersPolicy {

    private static final HoldsIn PLACE = HoldsIn.CHINA;

    private VerifiersPolicy() {}

    public static Optional<Rejection> judge(String jurisdiction, VerificationMeans means, List<String> officers) {
        return switch (means) {
            case ON_SITE -> TwoOfficersPolicy.judge(jurisdiction, officers);
            case DOCUMENTS, REMOTE, NOT_STATED ->
                PLACE.covers(jurisdiction) && officers.isEmpty()
                        ? Optional.of(Rejection.of("officer-missing").citing("行政处罚法 art 42"))
                        : Optional.empty();
        };
    }
}
