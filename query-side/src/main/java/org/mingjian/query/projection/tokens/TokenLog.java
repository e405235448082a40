package org.mingjian.query.projection.tokens;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the token store says in the log, by code. The runbook explains each. */
final class TokenLog {

    private static final Logger LOG = LoggerFactory.getLogger("org.mingjian.query.projection");

    private TokenLog() {}

    static void putBack(String version, int segment) {
        LOG.warn(
                "PRJ-1201 {}: the token of segment {} was deleted by somebody; its owner has put it back, nothing was skipped",
                version,
                segment);
    }

    static void madeAnew(String version, int segment) {
        LOG.warn(
                "PRJ-1202 {}: the token of segment {} is missing and nobody knows how far it was; the segment is read again"
                        + " from the beginning of the log, its answers are behind until then, nothing is skipped",
                version,
                segment);
    }
}
