/** What binds the grading of units: the form of the evidence, who may decide, and what a decision must agree with. */
@NullMarked
package org.mingjian.command.tier.policy;

import org.jspecify.annotations.NullMarked;
