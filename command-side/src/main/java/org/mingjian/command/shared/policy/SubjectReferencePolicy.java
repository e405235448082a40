package org.mingjian.command.shared.policy;

import java.util.Optional;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.SubjectFacts;

/** An act names a subject that is on the books and still there to act. */
public final class SubjectReferencePolicy {

    private SubjectReferencePolicy() {}

    /** The subject is there and neither closed nor merged. */
    public static Optional<Rejection> judge(String stream, Optional<SubjectFacts> subject) {
        if (subject.isEmpty()) {
            return known(stream, false);
        }
        return switch (subject.get().standing()) {
            case ACTIVE -> Optional.empty();
            case CLOSED -> Optional.of(Rejection.of("subject-closed").with("subject", stream));
            case MERGED -> Optional.of(Rejection.of("subject-merged").with("subject", stream));
        };
    }

    /** The stream is there, whatever became of it: enough for facts of the past. */
    public static Optional<Rejection> known(String stream, boolean there) {
        return there
                ? Optional.empty()
                : Optional.of(Rejection.of("stream-not-found").with("stream", stream));
    }
}
