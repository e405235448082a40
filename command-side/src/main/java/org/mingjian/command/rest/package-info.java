/**
 * HTTP in and out: tokens, bodies, answers and problem details. What is refused here is refused for its form; what the law
 * refuses is refused by the aggregates.
 */
@NullMarked
package org.mingjian.command.rest;

import org.jspecify.annotations.NullMarked;
