/** Tests of how commands are dispatched. */
@NullMarked
package org.mingjian.command.dispatch;

import org.jspecify.annotations.NullMarked;
