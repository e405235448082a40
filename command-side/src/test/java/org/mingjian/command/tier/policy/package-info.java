/** Truth tables of the rules on grading. */
@NullMarked
package org.mingjian.command.tier.policy;

import org.jspecify.annotations.NullMarked;
