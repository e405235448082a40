/** Folding tiers and lists. */
@NullMarked
package org.mingjian.query.tierboard;

import org.jspecify.annotations.NullMarked;
