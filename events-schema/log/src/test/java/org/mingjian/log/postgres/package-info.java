/** Proves the log on a real PostgreSQL: the contract of every engine, Axon's own suite, and what only this server can do. */
@NullMarked
package org.mingjian.log.postgres;

import org.jspecify.annotations.NullMarked;
