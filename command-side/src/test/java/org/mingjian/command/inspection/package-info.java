/** Tests of inspections. */
@NullMarked
package org.mingjian.command.inspection;

import org.jspecify.annotations.NullMarked;
