package org.mingjian.command.shared;

import java.util.Optional;

/** A command is refused and nothing is written. Carries no stack trace: a refusal is an answer, not a fault. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Rejection rejection;

    public Refused(Rejection rejection) {
        super(rejection.code(), null, false, false);
        this.rejection = rejection;
    }

    /**
     * Refuses if a policy does.
     *
     * @throws Refused with the judgement, when there is one
     */
    public static void ifAny(Optional<Rejection> judgement) {
        if (judgement.isPresent()) {
            throw new Refused(judgement.get());
        }
    }

    public Rejection rejection() {
        return rejection;
    }
}
