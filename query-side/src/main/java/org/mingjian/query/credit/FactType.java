package org.mingjian.query.credit;

/** What a fact is about. */
public enum FactType {
    INSPECTION,
    MERIT,
    OBJECTION,
    ORDER,
    PENALTY,
    REPAIR
}
