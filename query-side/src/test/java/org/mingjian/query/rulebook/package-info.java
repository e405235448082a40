/** The shipped packs are fit for use; unfit ones are refused with their reason. */
@NullMarked
package org.mingjian.query.rulebook;

import org.jspecify.annotations.NullMarked;
