/** Rules on the shape of the code, and on its completeness. */
@NullMarked
package org.mingjian.command.architecture;

import org.jspecify.annotations.NullMarked;
