/** The command side: the application that decides. It judges commands, and keeps what it accepts as events. */
@NullMarked
package org.mingjian.command;

import org.jspecify.annotations.NullMarked;
