/** The servers started, killed and started again for real; what needs no server is tested without one. */
@NullMarked
package org.mingjian.servers;

import org.jspecify.annotations.NullMarked;
