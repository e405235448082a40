/** What every engine of the log does in the same way. */
@NullMarked
package org.mingjian.log.shared;

import org.jspecify.annotations.NullMarked;
