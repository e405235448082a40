/** Inspections: made here step by step, or made elsewhere and recorded whole. */
@NullMarked
package org.mingjian.command.inspection;

import org.jspecify.annotations.NullMarked;
