package org.mingjian.command.inspection.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.mingjian.command.shared.Rejection;

/** Law is enforced by two officers or more, who show that they are, 行政处罚法 art 42. */
public final class TwoOfficersPolicy {

    private static final String LAW = "行政处罚法 art 42";

    private TwoOfficersPolicy() {}

    public static Optional<Rejection> judge(List<String> officers, boolean credentialsShown) {
        int different = new HashSet<>(officers).size();
        if (different < 2 || different < officers.size()) {
            return Optional.of(Rejection.of("two-officers").citing(LAW).with("officers", different));
        }
        return credentialsShown
                ? Optional.empty()
                : Optional.of(Rejection.of("credentials-not-shown").citing(LAW));
    }
}
