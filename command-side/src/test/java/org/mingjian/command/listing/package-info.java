/** Putting units on lists. */
@NullMarked
package org.mingjian.command.listing;

import org.jspecify.annotations.NullMarked;
