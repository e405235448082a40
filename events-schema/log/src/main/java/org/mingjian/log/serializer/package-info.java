/** How events, metadata, tokens and snapshots become bytes and come back. */
@NullMarked
package org.mingjian.log.serializer;

import org.jspecify.annotations.NullMarked;
