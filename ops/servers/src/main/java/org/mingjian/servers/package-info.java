/**
 * A real PostgreSQL and a real Elasticsearch as child processes of this machine, with durable settings, generated
 * passwords and loopback addresses: the standalone supervisor runs them, and so do the tests of every module.
 */
@NullMarked
package org.mingjian.servers;

import org.jspecify.annotations.NullMarked;
