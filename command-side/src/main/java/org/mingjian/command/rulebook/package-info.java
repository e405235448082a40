/** Reads the rules that commands are judged by, and refuses what is not fit for use. */
@NullMarked
package org.mingjian.command.rulebook;

import org.jspecify.annotations.NullMarked;
