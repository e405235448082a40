/** Truth tables of the rules on organs. */
@NullMarked
package org.mingjian.command.organ.policy;

import org.jspecify.annotations.NullMarked;
