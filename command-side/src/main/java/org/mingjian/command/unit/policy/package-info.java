/** Rules on supervised units: pure functions, each citing its article. */
@NullMarked
package org.mingjian.command.unit.policy;

import org.jspecify.annotations.NullMarked;
