package org.mingjian.command.shared.policy;

import java.time.LocalDate;
import java.util.Optional;
import mingjian.organ.OrganKind;
import org.mingjian.command.shared.OrganFacts;
import org.mingjian.command.shared.Rejection;

/**
 * One who is entrusted 受委托组织 acts in the name of the organ that entrusts it, never in its own, and entrusts nobody further,
 * 行政处罚法 art 20. So it is the handling unit of an act, and the other is its organ.
 */
public final class EntrustmentPolicy {

    private static final String LAW = "行政处罚法 art 20";

    private EntrustmentPolicy() {}

    /**
     * Judges who acts for whom.
     *
     * @param organ in whose name it is done
     * @param handling the handling unit, where that is on the books as an organ; an office of the organ itself is not
     * @param day the day on which it is done
     */
    public static Optional<Rejection> judge(OrganFacts organ, Optional<OrganFacts> handling, LocalDate day) {
        if (organ.kind() == OrganKind.ENTRUSTED) {
            return Optional.of(Rejection.of("entrusted-in-own-name")
                    .citing(LAW)
                    .with("organ", organ.stream())
                    .with("inNameOf", organ.inNameOf()));
        }
        if (handling.isEmpty() || handling.get().stream().equals(organ.stream())) {
            return Optional.empty();
        }
        OrganFacts unit = handling.get();
        return organ.stream().equals(unit.inNameOf())
                ? OrganReferencePolicy.judge(unit.stream(), handling, day)
                : Optional.of(Rejection.of("entrusted-by-another")
                        .citing(LAW)
                        .with("organ", organ.stream())
                        .with("handlingUnit", unit.stream())
                        .with("inNameOf", unit.inNameOf()));
    }
}
