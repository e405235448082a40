/** Reads the rules on violations from their file, and refuses a file that is not fit for use. */
@NullMarked
package org.mingjian.command.rulebook;

import org.jspecify.annotations.NullMarked;
