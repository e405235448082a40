package org.mingjian.command.sitevisit.policy;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import mingjian.sitevisit.SiteVisitKind;
import org.mingjian.command.shared.Rejection;

/**
 * Who visits. A patrol 协管巡查 is what supervision assistants are for; what may lead to an administrative decision is for officers,
 * 国办发〔2024〕54号: nobody else may inspect, under whatever name.
 */
public final class VisitorsPolicy {

    private VisitorsPolicy() {}

    /** Somebody, each named once. */
    public static Optional<Rejection> judge(Collection<String> visitors) {
        int different = new HashSet<>(visitors).size();
        return different > 0 && different == visitors.size()
                ? Optional.empty()
                : Optional.of(Rejection.of("visitors-missing").with("visitors", different));
    }

    /** Whether assistants may make a visit of the kind. */
    public static boolean assistantsMay(SiteVisitKind kind) {
        return switch (kind) {
            case PATROL -> true;
            case RETURN_VISIT, GUIDANCE, RESIDENCY, LICENCE_SURVEY, NOT_STATED -> false;
        };
    }
}
