package org.mingjian.command.dispatch;

/** Nothing was written, and the command may be judged again: another was first, or the log's clock and ours disagree. */
final class Contention extends Exception {

    private static final long serialVersionUID = 1L;
    private static final String CLOCK_SKEW = "clock-skew";

    private final String code;

    private Contention(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    /** Another command changed the stream first. */
    static Contention anotherWasFirst() {
        return new Contention("contended");
    }

    /** The event was made too long before, or after, the log's own time. */
    static Contention clockSkew() {
        return new Contention(CLOCK_SKEW);
    }

    /** Whether it is the clocks that stand in the way. */
    boolean byClock() {
        return code.equals(CLOCK_SKEW);
    }

    /** What a caller is told when it happens each time. */
    String code() {
        return code;
    }
}
