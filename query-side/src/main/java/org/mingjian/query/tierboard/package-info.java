/**
 * Which tier has each unit in each specialty under each scheme, what is proposed, objected to or due for review, and which lists is
 * it on? One document for each stream of tiers, of a unit's lists, and of key-supervision lists. Internal: what rests on risk is in
 * it, and nothing of it goes to partners or the public.
 */
@NullMarked
package org.mingjian.query.tierboard;

import org.jspecify.annotations.NullMarked;
