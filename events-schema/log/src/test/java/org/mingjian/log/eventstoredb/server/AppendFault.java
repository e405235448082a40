package org.mingjian.log.eventstoredb.server;

/** What may go wrong with one append: before it is written, or after. */
public enum AppendFault {
    /** Nothing is written; the client hears that the server is away. */
    UNAVAILABLE_BEFORE(false),
    /** All is written; the client hears that the server is away. */
    UNAVAILABLE_AFTER(true),
    /** Nothing is written and nothing is said, as when the original of a repeated append is not replicated yet. */
    SILENT_BEFORE(false),
    /** All is written, and the client is never told. */
    SILENT_AFTER(true),
    /** Nothing is written; the server reports its own timeout. */
    DEADLINE_BEFORE(false),
    /** All is written; the server reports its own timeout. */
    DEADLINE_AFTER(true),
    /** Nothing is written; another node leads. The one named is this one, which leads again. */
    NOT_LEADER(false),
    /** Nothing is written, and all connections are closed. */
    CLOSED_BEFORE(false),
    /** All is written, and all connections are closed before the answer. */
    CLOSED_AFTER(true);

    private final boolean written;

    AppendFault(boolean written) {
        this.written = written;
    }

    boolean isWritten() {
        return written;
    }
}
