/** Folding organs and officers. */
@NullMarked
package org.mingjian.query.organroster;

import org.jspecify.annotations.NullMarked;
