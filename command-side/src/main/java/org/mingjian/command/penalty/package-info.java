/** Penalty cases; handled here step by step, or decided elsewhere and recorded whole. */
@NullMarked
package org.mingjian.command.penalty;

import org.jspecify.annotations.NullMarked;
