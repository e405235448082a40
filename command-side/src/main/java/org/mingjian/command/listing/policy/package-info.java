/** What binds the entry of a unit on a list, and its leaving. */
@NullMarked
package org.mingjian.command.listing.policy;

import org.jspecify.annotations.NullMarked;
