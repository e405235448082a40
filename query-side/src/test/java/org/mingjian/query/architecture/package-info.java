/** Who may know whom. */
@NullMarked
package org.mingjian.query.architecture;

import org.jspecify.annotations.NullMarked;
