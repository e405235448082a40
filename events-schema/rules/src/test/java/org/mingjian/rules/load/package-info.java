/** Supervision of a unit in a year: tiers, lists, tasks and caps together. */
@NullMarked
package org.mingjian.rules.load;

import org.jspecify.annotations.NullMarked;
