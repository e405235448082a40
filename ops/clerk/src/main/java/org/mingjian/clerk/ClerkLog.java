package org.mingjian.clerk;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What the clerk says; ops/docs/runbook.md explains each code. Nothing of it is a secret or personal. */
final class ClerkLog {

    private static final Logger LOG = Logger.getLogger("org.mingjian.clerk");

    private ClerkLog() {}

    static void begins(ClerkSettings settings) {
        LOG.log(Level.INFO, "CLK-1001 the clerk begins, {0}; it looks every {1} s", new Object[] {
            settings, settings.interval().toSeconds()
        });
    }

    static void proposed(int proposed, int replayed, int parked) {
        LOG.log(Level.INFO, "CLK-1002 proposed {0} tiers, {1} were on record; {2} entries are parked", new Object[] {
            proposed, replayed, parked
        });
    }

    static void parked(DueTier due, String code) {
        LOG.log(Level.WARNING, "CLK-1003 parked until its entry changes: {0} on {1}, refused with {2}", new Object[] {
            due.tier(), due.stream(), code
        });
    }

    static void away(AwayException e) {
        LOG.log(Level.WARNING, "CLK-1004 cannot go on and tries again: {0}", e.getMessage());
    }

    static void back() {
        LOG.info("CLK-1005 goes on");
    }

    static void ends() {
        LOG.info("CLK-1006 the clerk ends");
    }

    static void late() {
        LOG.warning("CLK-1008 a command was still unanswered at the end; under its key it is safe to send again");
    }

    static void failed(RuntimeException e) {
        LOG.log(Level.SEVERE, "CLK-1007 a fault of the clerk; it tries again", e);
    }
}
