/** One id for all that comes of a request, on both sides: written into events, and on each line of the programs' own logs. */
@NullMarked
package org.mingjian.log.correlation;

import org.jspecify.annotations.NullMarked;
