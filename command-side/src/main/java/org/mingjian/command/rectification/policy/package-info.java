/** Rules on rectification orders: pure functions, each citing its article. */
@NullMarked
package org.mingjian.command.rectification.policy;

import org.jspecify.annotations.NullMarked;
