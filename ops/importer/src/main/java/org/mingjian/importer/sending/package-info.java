/** Sends planned commands in batches, again and again if need be, and tells what became of each. */
@NullMarked
package org.mingjian.importer.sending;

import org.jspecify.annotations.NullMarked;
