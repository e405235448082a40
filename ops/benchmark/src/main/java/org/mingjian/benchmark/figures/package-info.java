/** What measurements come to: figures, their medians, and the page that shows them. */
@NullMarked
package org.mingjian.benchmark.figures;

import org.jspecify.annotations.NullMarked;
