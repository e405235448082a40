/**
 * What a read model says of itself ({@link org.mingjian.query.projection.Fold}) and what it needs from a store
 * ({@link org.mingjian.query.projection.ViewStore}). Nothing here knows Axon, Spring or Elasticsearch.
 */
@NullMarked
package org.mingjian.query.projection;

import org.jspecify.annotations.NullMarked;
