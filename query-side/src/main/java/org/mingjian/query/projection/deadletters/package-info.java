/**
 * Dead letters: events that a view could not take, with those of the same key that wait behind them, in order. They are kept by
 * {@link org.mingjian.query.projection.deadletters.DeadLetterStore}; only the worker of a key's segment changes its sequence,
 * and whoever else wants something of it leaves an order there. Nothing here knows Axon, Spring or Elasticsearch.
 */
@NullMarked
package org.mingjian.query.projection.deadletters;

import org.jspecify.annotations.NullMarked;
