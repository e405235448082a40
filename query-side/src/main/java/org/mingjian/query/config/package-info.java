/** Wires the query side by hand: settings, Elasticsearch client, projection engine, health and metrics. */
@NullMarked
package org.mingjian.query.config;

import org.jspecify.annotations.NullMarked;
