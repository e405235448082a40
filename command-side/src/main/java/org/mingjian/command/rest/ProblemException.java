package org.mingjian.command.rest;

import java.util.Map;

/** A request is refused for its form. Carries no stack trace: it is an answer, not a fault. */
final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ProblemException(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    static ProblemException of(String code) {
        return new ProblemException(Problem.of(code));
    }

    static ProblemException of(String code, Map<String, Object> facts) {
        return new ProblemException(Problem.of(code, facts));
    }

    static ProblemException invalid(String field, String why) {
        return of("invalid-value", Map.of("field", field, "why", why));
    }

    Problem problem() {
        return problem;
    }
}
