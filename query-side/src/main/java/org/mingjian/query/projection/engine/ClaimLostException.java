package org.mingjian.query.projection.engine;

/** Another node has taken the segment; nothing is wrong, this one has to let go. */
final class ClaimLostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ClaimLostException(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
