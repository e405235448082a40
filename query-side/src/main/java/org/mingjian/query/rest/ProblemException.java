package org.mingjian.query.rest;

import java.util.Map;

/** A request that cannot be answered, with what its caller is told. */
final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    private ProblemException(Problem problem) {
        super(problem.code());
        this.problem = problem;
    }

    static ProblemException of(String code) {
        return new ProblemException(Problem.of(code, Map.of()));
    }

    static ProblemException of(String code, String fact, Object value) {
        return new ProblemException(Problem.of(code, Map.of(fact, value)));
    }

    static ProblemException of(String code, Map<String, Object> facts) {
        return new ProblemException(Problem.of(code, facts));
    }

    /** What was asked for is not there, unless that is because the views lack something. */
    static ProblemException absent(String code, String fact, Object value, Lacking lacking) {
        return of(code, lacking.addTo(Map.of(fact, value)));
    }

    static ProblemException invalid(String parameter, Object value, String wanted) {
        return new ProblemException(
                Problem.of("invalid-value", Map.of("parameter", parameter, "value", value, "wanted", wanted)));
    }

    Problem problem() {
        return problem;
    }
}
