package org.mingjian.command.subject.policy;

import java.util.Optional;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.SubjectFacts;
import org.mingjian.command.shared.policy.SubjectReferencePolicy;

/** A merge ends a double registration: it leads to another subject that remains. */
public final class MergeTargetPolicy {

    private MergeTargetPolicy() {}

    public static Optional<Rejection> judge(String subject, String into, Optional<SubjectFacts> target) {
        return subject.equals(into)
                ? Optional.of(Rejection.of("merge-into-itself").with("subject", subject))
                : SubjectReferencePolicy.judge(into, target);
    }
}
