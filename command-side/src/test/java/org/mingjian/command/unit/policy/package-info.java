/** Truth tables of the rules on units. */
@NullMarked
package org.mingjian.command.unit.policy;

import org.jspecify.annotations.NullMarked;
