/**
 * The clerk: reads from the query side which tiers are due and proposes them to the command side, as a client with an identity of
 * its own. It decides nothing. What it knows it may forget: two at once, or one that was killed, do what one does.
 */
@NullMarked
package org.mingjian.clerk;

import org.jspecify.annotations.NullMarked;
