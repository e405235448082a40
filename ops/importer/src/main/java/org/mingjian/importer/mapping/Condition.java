package org.mingjian.importer.mapping;

/** A question to a row or its record, answered yes or no. */
@FunctionalInterface
interface Condition {
    Condition ALWAYS = scope -> true;

    boolean holds(Scope scope);

    default Condition and(Condition other) {
        return scope -> holds(scope) && other.holds(scope);
    }

    default Condition or(Condition other) {
        return scope -> holds(scope) || other.holds(scope);
    }

    default Condition negated() {
        return scope -> !holds(scope);
    }
}
