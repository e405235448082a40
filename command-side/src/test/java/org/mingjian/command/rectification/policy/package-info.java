/** Truth tables of the rules on orders. */
@NullMarked
package org.mingjian.command.rectification.policy;

import org.jspecify.annotations.NullMarked;
