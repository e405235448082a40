/** Carries a command to its aggregate and its answer back; tries again when another command got there first. */
@NullMarked
package org.mingjian.command.dispatch;

import org.jspecify.annotations.NullMarked;
