package org.mingjian.query.policylab;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What runs say to operators. Each code is explained in the runbook. */
final class LabLog {
    private static final Logger LOG = LoggerFactory.getLogger(LabLog.class);

    private LabLog() {}

    static void ended(String id, RunState state, long looked) {
        LOG.info("PRJ-1701 Policy lab run {} ended: {}, {} subjects", id, state, looked);
    }

    static void failed(String id, Throwable cause) {
        LOG.error("PRJ-1702 Policy lab run {} came to no result", id, cause);
    }

    static void unrecorded(String id, Throwable cause) {
        LOG.warn("PRJ-1703 Policy lab run {} cannot say how it stands; trying again", id, cause);
    }
}
