/**
 * Publicity and repair of credit records: which class a decision is of, how long it is public, when it can be repaired. All of it
 * follows from the decision and the pack in force on its day.
 */
@NullMarked
package org.mingjian.rules.repair;

import org.jspecify.annotations.NullMarked;
