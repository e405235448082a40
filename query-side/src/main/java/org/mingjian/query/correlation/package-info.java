/** One id for all that comes of a request: answered back, and on each line of the program's own log. */
@NullMarked
package org.mingjian.query.correlation;

import org.jspecify.annotations.NullMarked;
