package org.mingjian.query.credit;

/** How sure it is that a rule says what the law says. What is not sure carries a warning into every answer. */
public enum Sureness {
    SURE,
    LIKELY,
    UNSURE
}
