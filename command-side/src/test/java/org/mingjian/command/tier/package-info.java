/** Grading units. */
@NullMarked
package org.mingjian.command.tier;

import org.jspecify.annotations.NullMarked;
