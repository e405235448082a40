/** Truth tables of the rules on officers. */
@NullMarked
package org.mingjian.command.officer.policy;

import org.jspecify.annotations.NullMarked;
