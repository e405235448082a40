/** Schemes of tiers: what the packs shipped say, and what holds of any. */
@NullMarked
package org.mingjian.rules.tier;

import org.jspecify.annotations.NullMarked;
