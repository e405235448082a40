package org.mingjian.rules.tier;

/** By which means a unit is supervised. */
public enum Means {
    /** 现场检查. */
    ON_SITE,
    /** 非现场监管. */
    OFF_SITE,
    /** 自查. */
    SELF_CHECK,
    /** 指导, which is no inspection. */
    GUIDANCE
}
