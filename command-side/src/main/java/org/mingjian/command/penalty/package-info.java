/** Penalty cases; so far only penalties decided elsewhere. */
@NullMarked
package org.mingjian.command.penalty;

import org.jspecify.annotations.NullMarked;
