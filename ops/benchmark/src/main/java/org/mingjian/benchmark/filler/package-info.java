/**
 * Invents a history of supervision of any length and appends it straight to a log, so that what is measured over it is
 * not measured over the path of commands as well. The same number of events is always the same history.
 */
@NullMarked
package org.mingjian.benchmark.filler;

import org.jspecify.annotations.NullMarked;
