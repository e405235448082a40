package org.mingjian.command.authorisation.policy;

import java.util.Optional;
import mingjian.authorisation.GrantBasis;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.policy.StatedPolicy;

/** What an authorisation was granted on is named: the visit of the premises, 行政许可法 art 34, or the number of the commitment. */
public final class GrantBasisPolicy {

    private static final String LAW = "行政许可法 art 34";

    private GrantBasisPolicy() {}

    /**
     * Judges a basis.
     *
     * @param basis the basis
     * @param inspection stream of the inspection or visit; null when there was none
     * @param commitment number of the commitment; null when it was granted on none
     */
    public static Optional<Rejection> judge(
            GrantBasis basis, @Nullable String inspection, @Nullable String commitment) {
        return switch (basis) {
            case NOT_STATED -> StatedPolicy.judge("basis", basis);
            case DOCUMENTS -> Optional.empty();
            case INSPECTION ->
                inspection == null
                        ? Optional.of(Rejection.of("inspection-missing").citing(LAW))
                        : Optional.empty();
            case COMMITMENT -> commitment == null ? Optional.of(Rejection.of("commitment-missing")) : Optional.empty();
        };
    }

    /** A visit is an inspection or a site visit, by its stream. */
    public static Optional<Rejection> visit(String stream) {
        return stream.startsWith("Inspection-") || stream.startsWith("SiteVisit-")
                ? Optional.empty()
                : Optional.of(Rejection.of("invalid-value")
                        .with("field", "data.inspection")
                        .with("why", "neither an inspection nor a site visit"));
    }
}
