/** Proves the engine-independent parts of the log. */
@NullMarked
package org.mingjian.log;

import org.jspecify.annotations.NullMarked;
