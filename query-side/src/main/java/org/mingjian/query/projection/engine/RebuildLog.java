package org.mingjian.query.projection.engine;

import org.mingjian.query.projection.ViewVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the engine says of rebuilds in the log, by code. The runbook explains each. */
final class RebuildLog {

    private static final Logger LOG = LoggerFactory.getLogger("org.mingjian.query.projection");

    private RebuildLog() {}

    static void begun(String view, ViewVersion next) {
        LOG.info(
                "PRJ-1401 View {}: {} is built from the beginning of the log; answers come from the old one",
                view,
                next);
    }

    static void goesOn(String view, ViewVersion next) {
        LOG.info("PRJ-1402 View {}: the building of {} goes on where it was left", view, next);
    }

    static void serves(String view, ViewVersion next, String position) {
        LOG.info("PRJ-1403 View {}: answers now come from {}, which is at {}", view, next, position);
    }

    static void foreign(String view, ViewVersion next) {
        LOG.warn(
                "PRJ-1404 View {}: {} was begun by a program with another fold, mapping or rules; it is abandoned",
                view,
                next);
    }

    static void cancelled(String view, ViewVersion next) {
        LOG.info("PRJ-1405 View {}: the building of {} was cancelled", view, next);
    }

    static void dropped(String view, ViewVersion version) {
        LOG.info("PRJ-1406 View {}: {} is deleted", view, version);
    }

    static void held(String view, ViewVersion next, long letters) {
        LOG.warn(
                "PRJ-1407 View {}: {} is complete but for {} dead letters and does not serve. Retry or evict them, or"
                        + " order the rebuild with force",
                view,
                next,
                letters);
    }

    static void stopped(String view, ViewVersion next, Throwable cause) {
        LOG.error(
                "PRJ-1408 View {}: the building of {} has stopped; answers still come from the old one. Mend the cause,"
                        + " cancel it and begin again: {}",
                view,
                next,
                cause.getMessage(),
                cause);
    }

    static void othersServe(String view, ViewVersion serving) {
        LOG.warn(
                "PRJ-1409 View {}: {} of a program with another fold, mapping or rules serves now; this node answers from"
                        + " it and no longer feeds the view. Bring this node's program up to date",
                view,
                serving);
    }
}
