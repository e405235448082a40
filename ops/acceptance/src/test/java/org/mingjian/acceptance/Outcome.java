package org.mingjian.acceptance;

/** How a run of the launcher ended. */
record Outcome(int exit, String out, String err) {

    boolean succeeded() {
        return exit == 0;
    }

    String all() {
        return out + err;
    }
}
