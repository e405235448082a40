package org.mingjian.command.inspection.policy;

import java.util.Optional;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.policy.HoldsIn;

/** Officers show their credentials unasked, 行政处罚法 art 55. */
public final class CredentialsPolicy {

    private static final HoldsIn PLACE = HoldsIn.CHINA;

    private CredentialsPolicy() {}

    public static Optional<Rejection> judge(String jurisdiction, boolean credentialsShown) {
        return credentialsShown || !PLACE.covers(jurisdiction)
                ? Optional.empty()
                : Optional.of(Rejection.of("credentials-not-shown").citing("行政处罚法 art 55"));
    }
}
