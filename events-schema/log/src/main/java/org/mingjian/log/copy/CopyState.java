package org.mingjian.log.copy;

/** How far the copying into a log is. */
public enum CopyState {
    /** It was not made by a copy, or none was begun yet. */
    NONE,
    /** Somebody began; until the end nobody else may append, and nothing counts as settled. */
    UNDER_WAY,
    /** All was copied and verified. From then on it is a log like any other. */
    COMPLETE
}
