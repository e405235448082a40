package org.mingjian.command.dispatch;

/** Another command changed the stream first. */
final class Contention extends Exception {

    private static final long serialVersionUID = 1L;

    Contention() {
        super(null, null, false, false);
    }
}
