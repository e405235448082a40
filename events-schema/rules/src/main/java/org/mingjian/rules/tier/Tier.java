package org.mingjian.rules.tier;

import org.jspecify.annotations.Nullable;

/**
 * A tier of a scheme.
 *
 * @param id its id within the scheme
 * @param rank 0 is the strictest of the scheme, each further one is laxer
 * @param name what it is called: 甲, 优秀
 * @param consequence what follows from it beside supervision, for somebody to decide upon; null where nothing does
 * @param supervision what it means for supervision
 */
public record Tier(
        String id, int rank, Words name, @Nullable Words consequence, Supervision supervision) {}
