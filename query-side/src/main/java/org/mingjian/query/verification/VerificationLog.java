package org.mingjian.query.verification;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What verifications say to operators. Each code is explained in the runbook. */
final class VerificationLog {
    private static final Logger LOG = LoggerFactory.getLogger(VerificationLog.class);

    private VerificationLog() {}

    /** Loud when a view is not what the log says. */
    static void ended(VerificationReport report) {
        LOG.info("PRJ-1601 Verification {} ended: {}", report.id(), report.state());
        report.views().stream()
                .filter(view -> view.version() != null && !view.isEqual())
                .forEach(view -> LOG.error(
                        "PRJ-1602 View {} is not what the log says up to {}: {} differ, {} missing, {} surplus, {}"
                                + " undecided. Find out who wrote to its index, then build it anew.",
                        view.version(),
                        view.position(),
                        view.differingTotal(),
                        view.missingTotal(),
                        view.surplusTotal(),
                        view.undecided()));
    }

    static void failed(String id, Throwable cause) {
        LOG.error("PRJ-1603 Verification {} came to no result", id, cause);
    }
}
