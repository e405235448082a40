/** Makes the rules of standings of the packs that say them. */
@NullMarked
package org.mingjian.query.rulebook;

import org.jspecify.annotations.NullMarked;
