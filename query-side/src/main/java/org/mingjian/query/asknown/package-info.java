/**
 * What was known of a subject at a moment of the past? The live fold over the streams, each only as far as it had been
 * recorded by then; nothing of it is stored.
 */
@NullMarked
package org.mingjian.query.asknown;

import org.jspecify.annotations.NullMarked;
