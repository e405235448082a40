package org.mingjian.query.projection.deadletters;

import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.Versioned;

/**
 * A sequence to be kept, if it is as it was when read.
 *
 * @param sequence null to forget it
 * @param expected the mark it was read with; null when it must not exist yet
 */
public record Change(String key, @Nullable Sequence sequence, Versioned.@Nullable Mark expected) {}
