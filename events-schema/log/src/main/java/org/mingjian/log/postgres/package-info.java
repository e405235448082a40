/**
 * The event log on PostgreSQL: Axon's JDBC engine with a final total order, errors told apart, and a settled instant.
 * Right for one bureau on one machine.
 */
@NullMarked
package org.mingjian.log.postgres;

import org.jspecify.annotations.NullMarked;
