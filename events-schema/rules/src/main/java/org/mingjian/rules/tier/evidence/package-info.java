/** What schemes of tiers grade by, as plain values. Who signed it, and whether it may be relied on, is judged before it comes here. */
@NullMarked
package org.mingjian.rules.tier.evidence;

import org.jspecify.annotations.NullMarked;
