/** The query side as a whole. */
@NullMarked
package org.mingjian.query;

import org.jspecify.annotations.NullMarked;
