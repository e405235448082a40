package org.mingjian.command.inspection.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.policy.HoldsIn;

/** Law is enforced by two officers or more, 行政处罚法 art 42, who show their credentials unasked, art 55. */
public final class TwoOfficersPolicy {

    private static final HoldsIn PLACE = HoldsIn.CHINA;

    private TwoOfficersPolicy() {}

    public static Optional<Rejection> judge(String jurisdiction, List<String> officers, boolean credentialsShown) {
        if (!PLACE.covers(jurisdiction)) {
            return Optional.empty();
        }
        int different = new HashSet<>(officers).size();
        if (different < 2 || different < officers.size()) {
            return Optional.of(
                    Rejection.of("two-officers").citing("行政处罚法 art 42").with("officers", different));
        }
        return credentialsShown
                ? Optional.empty()
                : Optional.of(Rejection.of("credentials-not-shown").citing("行政处罚法 art 55"));
    }
}
