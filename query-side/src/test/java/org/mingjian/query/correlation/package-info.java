/** Tests of what is taken for a correlation id. */
@NullMarked
package org.mingjian.query.correlation;

import org.jspecify.annotations.NullMarked;
