/** What the calendar counts. */
@NullMarked
package org.mingjian.rules.calendar;

import org.jspecify.annotations.NullMarked;
