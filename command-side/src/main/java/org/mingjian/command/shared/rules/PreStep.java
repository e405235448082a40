package org.mingjian.command.shared.rules;

/** What must have come first: an order that was missed 逾期不改, or nothing. */
public enum PreStep {
    ORDER,
    NONE
}
