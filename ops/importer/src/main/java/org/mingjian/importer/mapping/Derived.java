package org.mingjian.importer.mapping;

import org.jspecify.annotations.Nullable;

/** A named value that is worked out, row by row, from those before it. */
record Derived(int place, Rule rule) {

    /** @see #numbering */
    @FunctionalInterface
    interface Rule {
        /** @param before the same value in the row before, or the last one stated; null at the first */
        @Nullable
        Object derive(Scope scope, @Nullable Object before);
    }

    /** Counts the rows of a record for which {@code when} holds, from 1; null in the others. */
    static Derived numbering(int place, Condition when) {
        return new Derived(place, (scope, before) -> {
            if (!when.holds(scope)) {
                return null;
            }
            return before == null ? 1L : (Long) before + 1;
        });
    }

    static Derived of(int place, Template template) {
        return new Derived(place, (scope, before) -> template.render(scope));
    }
}
