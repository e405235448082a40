/**
 * Everything on one machine: a supervisor that starts PostgreSQL, Elasticsearch, the identity provider and the two
 * applications as child processes of their own, restarts what dies and stops all in order; and the command line.
 * It knows the applications only by their jars, their environment variables and HTTP.
 */
@NullMarked
package org.mingjian.standalone;

import org.jspecify.annotations.NullMarked;
