/**
 * Measures the log on EventStoreDB beside the bare client, on a server in a process of its own: the one that stands in for
 * EventStoreDB in the tests, or the one that MINGJIAN_EVENTSTOREDB_URL names. Only the ratios say something of the engine.
 */
@NullMarked
package org.mingjian.benchmark.eventstoredb;

import org.jspecify.annotations.NullMarked;
