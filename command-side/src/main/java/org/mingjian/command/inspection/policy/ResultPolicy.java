package org.mingjian.command.inspection.policy;

import java.util.Optional;
import mingjian.inspection.InspectionResult;
import org.mingjian.command.shared.Rejection;

/** The result of an inspection agrees with what was recorded in its course. No law says so: the record must not gainsay itself. */
public final class ResultPolicy {

    private ResultPolicy() {}

    /**
     * Judges a result.
     *
     * @param result the result stated
     * @param opened whether officers entered
     * @param findings how many findings were recorded
     * @param openSamples how many samples are not reported yet
     * @param failedSamples how many samples failed
     */
    public static Optional<Rejection> judge(
            InspectionResult result, boolean opened, int findings, int openSamples, int failedSamples) {
        int problems = findings + failedSamples;
        boolean agrees =
                switch (result) {
                    case NOT_STATED -> false;
                    case NO_PROBLEM_FOUND -> opened && problems == 0 && openSamples == 0;
                    case PROBLEMS_FOUND -> opened && problems > 0;
                    case AWAITING_RESULT -> opened && problems == 0 && openSamples > 0;
                    case REFUSED, CLOSED_OR_NOT_FOUND -> problems == 0;
                };
        return agrees
                ? Optional.empty()
                : Optional.of(Rejection.of("result-disagrees")
                        .with("result", result.name())
                        .with("opened", opened)
                        .with("findings", findings)
                        .with("openSamples", openSamples)
                        .with("failedSamples", failedSamples));
    }
}
