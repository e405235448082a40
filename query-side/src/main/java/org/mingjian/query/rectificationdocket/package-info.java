/**
 * Which orders to put something right are open, due or overdue on a day? One document an order, given here or imported,
 * with the days of each state written down.
 */
@NullMarked
package org.mingjian.query.rectificationdocket;

import org.jspecify.annotations.NullMarked;
