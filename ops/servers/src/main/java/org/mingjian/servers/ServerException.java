package org.mingjian.servers;

/** A server or program could not be started or stopped; the message is one line for the person at the terminal. */
public final class ServerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ServerException(String message) {
        super(message);
    }

    public ServerException(String message, Throwable cause) {
        super(message, cause);
    }
}
