/** Rules on organs: pure functions, each citing its article. */
@NullMarked
package org.mingjian.command.organ.policy;

import org.jspecify.annotations.NullMarked;
