package org.mingjian.command.config;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What time it is.
 *
 * @param simulated whether lines of batches may bring their own time, to fill a log with invented events of the past; the node
 *     starts only on a log that was made to be filled so
 */
@ConfigurationProperties("mingjian.clock")
record ClockSettings(@DefaultValue("false") boolean simulated) {}
