/**
 * Measures the parts of the system in this process, over a real PostgreSQL and a real Elasticsearch: what a projection or the
 * command bus reaches when nothing stands between, beside what its limit reaches the same minute.
 */
@NullMarked
package org.mingjian.benchmark.lab;

import org.jspecify.annotations.NullMarked;
