/** Rules on inspections: pure functions, each citing its article. */
@NullMarked
package org.mingjian.command.inspection.policy;

import org.jspecify.annotations.NullMarked;
