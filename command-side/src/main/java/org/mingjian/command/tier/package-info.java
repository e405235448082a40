/**
 * Graded supervision tiers 分级分类监督: the evidence that a scheme grades by, what the rules propose from it, and what a regulator
 * decides. One stream for each unit, specialty and scheme, or for a member of staff who bears demerit points.
 */
@NullMarked
package org.mingjian.command.tier;

import org.jspecify.annotations.NullMarked;
