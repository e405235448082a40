package org.mingjian.query.projection.engine;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An event with those of its view keys that belong to one segment.
 *
 * @param failure why the event has no keys: it cannot be decoded, or the fold fails on it; then its stream stands in
 */
record KeyedEvent(
        Delivery delivery, Set<String> keys, @Nullable RuntimeException failure) {}
