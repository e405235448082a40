/**
 * The catalogue of all events: what may stand in the log, on whose stream, and how private each of its fields is.
 * Depends on Avro alone, so that partners may use it.
 */
@NullMarked
package org.mingjian.catalog;

import org.jspecify.annotations.NullMarked;
