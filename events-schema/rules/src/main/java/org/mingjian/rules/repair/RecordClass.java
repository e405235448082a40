package org.mingjian.rules.repair;

/** How grave a credit record is, by the rules on repair. */
public enum RecordClass {
    /** 轻微. */
    MINOR,
    /** 一般. */
    GENERAL,
    /** 严重. */
    SERIOUS
}
