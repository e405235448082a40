/**
 * Copies a running PostgreSQL, and files beside it, into a directory that proves itself whole, and puts such a copy
 * back.
 */
@NullMarked
package org.mingjian.servers.backup;

import org.jspecify.annotations.NullMarked;
