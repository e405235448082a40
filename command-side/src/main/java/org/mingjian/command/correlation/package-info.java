/** One id for all that comes of a request: answered back, written into events, and on each line of the program's own log. */
@NullMarked
package org.mingjian.command.correlation;

import org.jspecify.annotations.NullMarked;
