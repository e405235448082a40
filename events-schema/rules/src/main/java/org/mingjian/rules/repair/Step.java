package org.mingjian.rules.repair;

/** What is to be done about a credit record within so many working days. */
public enum Step {
    /** 信用中国 hands a request on to the organ that made the finding 转交. */
    FORWARD,
    /** That organ takes it up, or does not 受理. */
    ACCEPT,
    /** It approves or refuses the repair 办结. */
    DECIDE,
    /** It says what became of an objection 异议处理. */
    RESOLVE,
    /** The same, where the objection takes verification 需要核查. */
    RESOLVE_VERIFIED,
    /** It withdraws from publication what was revoked, is void or unlawful 撤回. */
    WITHDRAW
}
