/** Tests of what is taken for a correlation id. */
@NullMarked
package org.mingjian.command.correlation;

import org.jspecify.annotations.NullMarked;
