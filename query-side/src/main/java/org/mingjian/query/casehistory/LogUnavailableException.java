package org.mingjian.query.casehistory;

/** The log cannot be asked now. Waiting helps. */
public final class LogUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LogUnavailableException(Throwable cause) {
        super("the log does not answer: " + cause, cause);
    }
}
