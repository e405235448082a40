/** Tests of penalty cases. */
@NullMarked
package org.mingjian.command.penalty;

import org.jspecify.annotations.NullMarked;
