package org.mingjian.query.repairdesk;

/** What a matter on the desk is. */
public enum Kind {
    /** A request for the repair of a credit record 信用修复. */
    REPAIR,
    /** An objection to a credit record 异议. */
    OBJECTION,
    /** A commitment of a subject 信用承诺. */
    COMMITMENT
}
