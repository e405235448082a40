/** The event log as the rest of the program sees it: streams, metadata, positions. Engines live in packages of their own. */
@NullMarked
package org.mingjian.log;

import org.jspecify.annotations.NullMarked;
