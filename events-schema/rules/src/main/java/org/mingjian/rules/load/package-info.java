/**
 * How much supervision a unit gets in a year: tiers ask for it, key-supervision lists and assigned tasks override them, published
 * caps bound the sum. Pure functions, each step with the rule that made it.
 */
@NullMarked
package org.mingjian.rules.load;

import org.jspecify.annotations.NullMarked;
