/** What the wiring itself does: gauges, and which log it opens. */
@NullMarked
package org.mingjian.command.config;

import org.jspecify.annotations.NullMarked;
