/** Axon's token store on compare-and-set documents: who works on which segment of a view, and how far it is. */
@NullMarked
package org.mingjian.query.projection.tokens;

import org.jspecify.annotations.NullMarked;
