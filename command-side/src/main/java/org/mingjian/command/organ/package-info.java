/** Organs that enforce 执法主体: their powers and who takes their place. */
@NullMarked
package org.mingjian.command.organ;

import org.jspecify.annotations.NullMarked;
