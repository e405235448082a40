/** The log behind the ports of the command side: the event store, and facts read from other streams. */
@NullMarked
package org.mingjian.command.storage;

import org.jspecify.annotations.NullMarked;
