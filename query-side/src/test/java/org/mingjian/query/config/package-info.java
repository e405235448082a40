/** The wired query side on a real PostgreSQL and a real Elasticsearch. */
@NullMarked
package org.mingjian.query.config;

import org.jspecify.annotations.NullMarked;
