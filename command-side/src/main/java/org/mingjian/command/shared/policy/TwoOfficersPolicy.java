package org.mingjian.command.shared.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.mingjian.command.shared.Rejection;

/** Law is enforced by two officers or more, 行政处罚法 art 42. */
public final class TwoOfficersPolicy {

    private static final HoldsIn PLACE = HoldsIn.CHINA;

    private TwoOfficersPolicy() {}

    public static Optional<Rejection> judge(String jurisdiction, List<String> officers) {
        int different = new HashSet<>(officers).size();
        return PLACE.covers(jurisdiction) && (different < 2 || different < officers.size())
                ? Optional.of(
                        Rejection.of("two-officers").citing("行政处罚法 art 42").with("officers", different))
                : Optional.empty();
    }
}
