/** Folding inspections. */
@NullMarked
package org.mingjian.query.inspectiondocket;

import org.jspecify.annotations.NullMarked;
