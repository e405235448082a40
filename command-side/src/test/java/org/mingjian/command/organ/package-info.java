/** Tests of organs. */
@NullMarked
package org.mingjian.command.organ;

import org.jspecify.annotations.NullMarked;
