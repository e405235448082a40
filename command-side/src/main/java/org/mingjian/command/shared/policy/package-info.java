/**
 * Rules on data, whoever records it and of whatever time: keys, numbers, days, money, places. Pure functions; each cites what it
 * rests on.
 */
@NullMarked
package org.mingjian.command.shared.policy;

import org.jspecify.annotations.NullMarked;
