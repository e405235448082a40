/** Truth tables of the rules on data. */
@NullMarked
package org.mingjian.command.shared.policy;

import org.jspecify.annotations.NullMarked;
