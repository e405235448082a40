package org.mingjian.log.eventstoredb.server;

/** How a subscription ends. */
public enum Drop {
    /** It stays open and nothing comes any more. */
    SILENTLY,
    /** The server completes the call, which the client passes over. */
    COMPLETED,
    /** The server cancels the call, which the client passes over. */
    CANCELLED,
    /** The server says that it is away. */
    UNAVAILABLE
}
