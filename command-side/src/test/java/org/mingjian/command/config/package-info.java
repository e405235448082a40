/** What the wiring itself does: gauges. */
@NullMarked
package org.mingjian.command.config;

import org.jspecify.annotations.NullMarked;
