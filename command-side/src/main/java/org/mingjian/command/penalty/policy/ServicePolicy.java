package org.mingjian.command.penalty.policy;

import java.util.Optional;
import mingjian.penalty.ServiceMethod;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.penalty.dossier.Decision;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.policy.HoldsIn;

/** A decision is served once; electronically only on the party's written consent, 行政处罚法 art 61. */
public final class ServicePolicy {

    private static final String LAW = "行政处罚法 art 61";
    private static final HoldsIn PLACE = HoldsIn.CHINA;

    private ServicePolicy() {}

    public static Optional<Rejection> judge(
            String jurisdiction, Decision decision, ServiceMethod method, @Nullable Boolean consented) {
        if (decision.servedOn() != null) {
            return Optional.of(Rejection.of("already-served")
                    .citing(LAW)
                    .with("servedOn", decision.servedOn().toString()));
        }
        return PLACE.covers(jurisdiction) && method == ServiceMethod.ELECTRONIC && !Boolean.TRUE.equals(consented)
                ? Optional.of(Rejection.of("electronic-without-consent").citing(LAW))
                : Optional.empty();
    }
}
