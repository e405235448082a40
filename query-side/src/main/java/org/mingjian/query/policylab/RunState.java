package org.mingjian.query.policylab;

/** How a run stands. */
public enum RunState {
    RUNNING,
    DONE,
    FAILED,
    CANCELLED,
    /** Its node gave no sign of life for so long that it will not end. */
    LOST
}
