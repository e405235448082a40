/** Folding subjects. */
@NullMarked
package org.mingjian.query.creditstanding;

import org.jspecify.annotations.NullMarked;
