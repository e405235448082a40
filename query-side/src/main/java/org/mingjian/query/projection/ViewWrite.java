package org.mingjian.query.projection;

import org.jspecify.annotations.Nullable;

/**
 * A view to be kept, if it is as it was when read.
 *
 * @param expected the mark it was read with; null when it must not exist yet
 */
public record ViewWrite<V>(String key, V view, Versioned.@Nullable Mark expected) {}
