package org.mingjian.log.copy;

/** A log cannot be copied, or is not what it was copied from. The message says in one line why, and what can be done. */
public class CopyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CopyException(String message) {
        super(message);
    }

    public CopyException(String message, Throwable cause) {
        super(message, cause);
    }
}
