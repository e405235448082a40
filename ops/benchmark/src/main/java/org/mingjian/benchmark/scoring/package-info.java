/** Measures how many subjects one core scores in a second, on the facts of the demo city, in memory. */
@NullMarked
package org.mingjian.benchmark.scoring;

import org.jspecify.annotations.NullMarked;
