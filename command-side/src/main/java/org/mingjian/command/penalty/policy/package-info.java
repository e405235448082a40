/** Rules on penalty cases: pure functions, each citing its article. */
@NullMarked
package org.mingjian.command.penalty.policy;

import org.jspecify.annotations.NullMarked;
