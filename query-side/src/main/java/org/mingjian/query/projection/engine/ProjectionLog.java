package org.mingjian.query.projection.engine;

import java.time.Duration;
import java.util.List;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.deadletters.Letter;
import org.mingjian.query.projection.deadletters.Order;
import org.mingjian.query.projection.deadletters.Outcome;
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
                "PRJ-1007 View {}: {} was built by another fold, mapping or rules than this program's. It stays as it is"
                        + " and answers until another is built",
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

    static void noScratch(String view, int segment, Scratch scratch, RuntimeException cause) {
        LOG.warn(
                "PRJ-1302 View {}: segment {} cannot sort in {} and goes on without, which takes longer: {}",
                view,
                segment,
                scratch.directory(),
                cause.getMessage());
    }

    static void indexIsGone(String view, String index) {
        LOG.warn(
                "PRJ-1008 View {}: its index is gone, though positions in it are kept; it is built anew as {}, from the"
                        + " beginning of the log, and its answers lack what is not folded yet",
                view,
                index);
    }

    static void parked(ViewVersion version, String key, Letter first, String correlationId) {
        LOG.warn(
                "PRJ-1021 View {}: {} ({}) cannot be taken and waits as a dead letter of {}; later events of that key"
                        + " wait behind it, all else goes on. Correlation {}: {}",
                version,
                first.event(),
                first.type(),
                key,
                correlationId,
                first.reason());
    }

    static void full(String view, int segment, RuntimeException cause) {
        LOG.error(
                "PRJ-1022 View {}: segment {} has stopped, as there is no room for more dead letters. Nothing was"
                        + " skipped. Retry or evict letters, and it goes on: {}",
                view,
                segment,
                cause.getMessage());
    }

    static void hasRoom(String view, int segment) {
        LOG.info("PRJ-1023 View {}: segment {} goes on, as there is room for dead letters again", view, segment);
    }

    static void orderCarriedOut(ViewVersion version, String key, Order order, Outcome outcome) {
        LOG.info(
                "PRJ-1024 View {}: {} of the dead letters of {}, ordered by {}, ended {}: {} applied, {} left{}",
                version,
                order.kind(),
                key,
                order.by(),
                outcome.result(),
                outcome.applied(),
                outcome.left(),
                outcome.reason() == null ? "" : ": " + outcome.reason());
    }

    static void missed(ViewVersion version, String key, String event, String why) {
        LOG.warn(
                "PRJ-1025 View {}: {} bears on {} too, which could not be known before it could be read, and is missing"
                        + " there. Answers about that key say so until the view is built anew: {}",
                version,
                event,
                key,
                why);
    }

    static void givesAway(String view, int segment) {
        LOG.info("PRJ-1203 View {}: gives segment {} to a node that has less than its share", view, segment);
    }

    static void signingBroken(Throwable cause) {
        LOG.warn(
                "PRJ-1205 This node cannot sign the register of nodes for an error in the program; it tries again",
                cause);
    }

    static void notSigned(RuntimeException cause) {
        LOG.debug("PRJ-1204 This node cannot sign the register of nodes now: {}", cause.getMessage());
    }
}
