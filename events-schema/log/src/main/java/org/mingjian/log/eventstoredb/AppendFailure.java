package org.mingjian.log.eventstoredb;

/** An append that was certainly not made. */
final class AppendFailure extends Exception {

    private static final long serialVersionUID = 1L;
    private final Failures kind;

    AppendFailure(Failures kind, Throwable cause) {
        super(cause.getMessage(), cause);
        this.kind = kind;
    }

    Failures kind() {
        return kind;
    }
}
