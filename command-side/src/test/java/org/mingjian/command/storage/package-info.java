/** Tests of what stands between commands and the log, and of what is read from other streams. */
@NullMarked
package org.mingjian.command.storage;

import org.jspecify.annotations.NullMarked;
