/**
 * The event log on EventStoreDB: one append a command with an expected revision, sent again until its outcome is known; reads
 * of all by pages, with a doorbell. Right for a province: a replicated log for any number of nodes.
 */
@NullMarked
package org.mingjian.log.eventstoredb;

import org.jspecify.annotations.NullMarked;
