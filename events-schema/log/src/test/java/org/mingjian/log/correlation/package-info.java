/** Tests of the correlation id. */
@NullMarked
package org.mingjian.log.correlation;

import org.jspecify.annotations.NullMarked;
