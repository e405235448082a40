/**
 * How well what was known on a day of the past tells what inspections found in the twelve months after it. Pure functions of facts:
 * nothing dated on that day or later, and no decision that changed since, is looked at to say what was known.
 */
@NullMarked
package org.mingjian.query.policylab.prediction;

import org.jspecify.annotations.NullMarked;
