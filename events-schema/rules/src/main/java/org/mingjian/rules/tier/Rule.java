package org.mingjian.rules.tier;

import org.jspecify.annotations.Nullable;

/**
 * A rule of a pack.
 *
 * @param id its id, unique within the pack
 * @param article law, article and year
 * @param sureness how sure it is
 * @param warning what every answer resting on it says; null only where it is sure
 */
public record Rule(String id, String article, Sureness sureness, @Nullable String warning) {}
