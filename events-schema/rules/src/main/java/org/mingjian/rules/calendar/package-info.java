/** Working days: the one calendar that every term in working days is counted by. */
@NullMarked
package org.mingjian.rules.calendar;

import org.jspecify.annotations.NullMarked;
