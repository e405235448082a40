/** The copying of a whole log into another, whichever engines keep the two, without reading what its events say. */
@NullMarked
package org.mingjian.log.copy;

import org.jspecify.annotations.NullMarked;
