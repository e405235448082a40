/**
 * A stand-in for an EventStoreDB server, in the process of the test: the part of its gRPC interface that a log needs, with
 * the rules of 24.10, kept in memory, and with faults on demand. What it cannot show is how the real one stores and replicates.
 */
@NullMarked
package org.mingjian.log.eventstoredb.server;

import org.jspecify.annotations.NullMarked;
