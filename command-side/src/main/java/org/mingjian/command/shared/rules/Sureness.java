package org.mingjian.command.shared.rules;

/** How well a rule is settled: read in the text, from memory of it, or not settled. */
public enum Sureness {
    SURE,
    LIKELY,
    UNSURE
}
