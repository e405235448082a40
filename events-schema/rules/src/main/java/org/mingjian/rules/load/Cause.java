package org.mingjian.rules.load;

/** What an inspection is made for, as published caps tell it: the first three are planned 日常、专项检查, the rest 个案检查. */
public enum Cause {
    /** A task of a random draw. */
    DRAW,
    /** Routine. */
    ROUTINE,
    CAMPAIGN,
    COMPLAINT,
    /** Assigned by a superior organ 上级交办. */
    SUPERIOR,
    /** Joint support asked for by another organ. */
    JOINT_SUPPORT,
    /** 稽查. */
    INTERNAL_REVIEW,
    /** A clue from off-site means or from another organ. */
    CLUE,
    MEDIA,
    /** Of what was to be put right. */
    RECHECK,
    ON_REQUEST,
    LICENCE_CHECK,
    EMERGENCY
}
