/**
 * The projection engine: one {@link org.mingjian.query.projection.engine.LogReader} a node decodes each event once and
 * hands it to the segments of every view; each segment folds what it got into its views and writes them in bulk, then
 * stores its position. It looks to Axon like any streaming event processor.
 */
@NullMarked
package org.mingjian.query.projection.engine;

import org.jspecify.annotations.NullMarked;
