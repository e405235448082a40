/** Proves the serializers of the log. */
@NullMarked
package org.mingjian.log.serializer;

import org.jspecify.annotations.NullMarked;
