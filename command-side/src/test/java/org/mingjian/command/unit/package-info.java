/** Tests of supervised units. */
@NullMarked
package org.mingjian.command.unit;

import org.jspecify.annotations.NullMarked;
