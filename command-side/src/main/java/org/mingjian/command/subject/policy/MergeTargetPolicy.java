package org.mingjian.command.subject.policy;

import java.util.Optional;
import mingjian.subject.SubjectKind;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.SubjectFacts;
import org.mingjian.command.shared.policy.SubjectReferencePolicy;

/**
 * A merge ends a double registration: it leads to another subject that remains. A person and an organisation are never one, and
 * what is known of the person must not come out under the organisation's name. Who was unidentified may turn out to be either.
 */
public final class MergeTargetPolicy {

    private MergeTargetPolicy() {}

    public static Optional<Rejection> judge(
            String subject, SubjectKind kind, String into, Optional<SubjectFacts> target) {
        if (subject.equals(into)) {
            return Optional.of(Rejection.of("merge-into-itself").with("subject", subject));
        }
        return SubjectReferencePolicy.judge(into, target).or(() -> target.filter(t -> kind != SubjectKind.UNIDENTIFIED)
                .filter(t -> person(t.kind()) != person(kind))
                .map(t -> Rejection.of("kinds-disagree")
                        .with("kind", kind.name())
                        .with("into", t.kind().name())));
    }

    private static boolean person(SubjectKind kind) {
        return kind == SubjectKind.NATURAL_PERSON;
    }
}
