package org.mingjian.query.projection;

/** What became of one {@link ViewWrite}. */
public sealed interface WriteOutcome {

    /** Kept durably; {@code mark} is the new one. */
    record Saved(Versioned.Mark mark) implements WriteOutcome {}

    /** Somebody else wrote since it was read: read and fold again. */
    record Conflict() implements WriteOutcome {}

    /** The store has no room for it now: try again later. */
    record Busy(String reason) implements WriteOutcome {}

    /** The store will never take it as it is. */
    record Refused(String reason) implements WriteOutcome {}
}
