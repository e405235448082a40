/** Truth tables of the rules on inspections. */
@NullMarked
package org.mingjian.command.inspection.policy;

import org.jspecify.annotations.NullMarked;
