/** Tests of orders. */
@NullMarked
package org.mingjian.command.rectification;

import org.jspecify.annotations.NullMarked;
