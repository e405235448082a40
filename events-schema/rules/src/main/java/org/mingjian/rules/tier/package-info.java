/**
 * Schemes of graded supervision 分级分类监督 as dated packs, and what they propose from evidence: pure functions. A tier is known by
 * scheme and version and is compared within them only, as two schemes may use the same signs the other way round.
 */
@NullMarked
package org.mingjian.rules.tier;

import org.jspecify.annotations.NullMarked;
