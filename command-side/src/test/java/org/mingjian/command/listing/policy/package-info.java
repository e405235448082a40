/** Truth tables of the rules on lists. */
@NullMarked
package org.mingjian.command.listing.policy;

import org.jspecify.annotations.NullMarked;
