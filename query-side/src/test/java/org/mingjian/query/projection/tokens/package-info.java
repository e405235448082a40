/** The token store's contract, for every kind of document store. */
@NullMarked
package org.mingjian.query.projection.tokens;

import org.jspecify.annotations.NullMarked;
