/** What stands in ops/run is of this code: settings, ports, paths and images agree. */
@NullMarked
package org.mingjian.acceptance.run;

import org.jspecify.annotations.NullMarked;
