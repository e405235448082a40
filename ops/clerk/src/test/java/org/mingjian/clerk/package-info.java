/** The clerk against a server that plays both sides. */
@NullMarked
package org.mingjian.clerk;

import org.jspecify.annotations.NullMarked;
