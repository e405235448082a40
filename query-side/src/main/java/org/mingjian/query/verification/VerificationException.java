package org.mingjian.query.verification;

/** A verification cannot come to a result. The message begins with a code. */
public class VerificationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public VerificationException(String message) {
        super(message);
    }
}
