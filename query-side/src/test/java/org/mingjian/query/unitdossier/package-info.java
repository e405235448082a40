/** Folding units. */
@NullMarked
package org.mingjian.query.unitdossier;

import org.jspecify.annotations.NullMarked;
