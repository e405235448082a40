/**
 * Proves the log on EventStoreDB: the contract of every engine, Axon's own suite, and what happens on bad days. On a server that
 * the tests bring along, or on a real one that {@code MINGJIAN_EVENTSTOREDB_URL} names.
 */
@NullMarked
package org.mingjian.log.eventstoredb;

import org.jspecify.annotations.NullMarked;
