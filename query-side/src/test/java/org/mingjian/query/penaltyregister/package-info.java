/** Folding penalty cases. */
@NullMarked
package org.mingjian.query.penaltyregister;

import org.jspecify.annotations.NullMarked;
