package org.mingjian.importer.mapping;

import org.jspecify.annotations.Nullable;

/** A piece of a command's content, filled in from a record. */
@FunctionalInterface
interface Template {
    /** Maps, lists, texts, numbers, truth values; null when the source does not say. */
    @Nullable
    Object render(Scope scope);
}
