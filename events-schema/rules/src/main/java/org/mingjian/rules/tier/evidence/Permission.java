package org.mingjian.rules.tier.evidence;

/** What a unit holds to be allowed to work. */
public enum Permission {
    NONE,
    /** 许可. */
    LICENCE,
    /** 备案. */
    FILING
}
