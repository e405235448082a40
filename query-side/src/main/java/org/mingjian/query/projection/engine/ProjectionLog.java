package org.mingjian.query.projection.engine;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All that the engine says in the log, by code. The runbook explains each. */
final class ProjectionLog {

    private static final Logger LOG = LoggerFactory.getLogger("org.mingjian.query.projection");

    private ProjectionLog() {}

    static void started(String view, String version, int segment, String position) {
        LOG.info("PRJ-1001 View {} ({}): working on segment {} from {}", view, version, segment, position);
    }

    static void stopped(String view, Throwable cause) {
        LOG.error(
                "PRJ-1002 View {} has stopped; its answers grow old. Nothing was skipped. Mend the cause, then restart"
                        + " the query side: {}",
                view,
                cause.getMessage(),
                cause);
    }

    static void claimLost(String view, int segment, RuntimeException cause) {
        LOG.warn("PRJ-1003 View {}: segment {} now belongs to another node: {}", view, segment, cause.getMessage());
    }

    static void notReleased(String view, int segment, RuntimeException cause) {
        LOG.warn(
                "PRJ-1004 View {}: segment {} could not be given back and is free for others when its claim expires:"
                        + " {}",
                view,
                segment,
                cause.getMessage());
    }

    static void storeAway(String view, int segment, RuntimeException cause) {
        LOG.warn("PRJ-1005 View {}: segment {} waits for Elasticsearch: {}", view, segment, cause.getMessage());
    }

    static void storeIsBack(String view, int segment, int failures) {
        LOG.info("PRJ-1006 View {}: segment {} goes on after {} failed attempts", view, segment, failures);
    }

    static void fingerprintDiffers(String view, String version) {
        LOG.warn(
                "PRJ-1007 View {}: {} was built by another fold, mapping or rules than this program's. It goes on;"
                        + " build it anew to have all of it alike",
                view,
                version);
    }

    static void slow(String view, int segment, int events, int documents, Duration took, List<String> correlationIds) {
        LOG.warn(
                "PRJ-1301 View {}: segment {} took {} ms for {} events in {} documents, of requests {}",
                view,
                segment,
                took.toMillis(),
                events,
                documents,
                correlationIds);
    }

    static void indexIsGone(String view, String index) {
        LOG.warn(
                "PRJ-1008 View {}: index {} was gone while its positions were kept; it is built anew from the"
                        + " beginning of the log",
                view,
                index);
    }
}
