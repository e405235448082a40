package org.mingjian.command.organ.policy;

import java.util.Optional;
import mingjian.organ.Power;
import mingjian.organ.PowerKind;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.policy.DayOrderPolicy;

/** A power 权责清单 permits something, and from its first day on. */
public final class GrantedPowerPolicy {

    private GrantedPowerPolicy() {}

    public static Optional<Rejection> judge(Power power) {
        if (power.getKinds().isEmpty() || power.getKinds().contains(PowerKind.NOT_STATED)) {
            return Optional.of(Rejection.of("invalid-value")
                    .with("field", "data.power.kinds")
                    .with("why", "not stated"));
        }
        return DayOrderPolicy.judge("power.validUntil", power.getValidUntil(), "power.validFrom", power.getValidFrom());
    }
}
