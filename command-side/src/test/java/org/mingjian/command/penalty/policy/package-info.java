/** Truth tables of the rules on penalty cases. */
@NullMarked
package org.mingjian.command.penalty.policy;

import org.jspecify.annotations.NullMarked;
