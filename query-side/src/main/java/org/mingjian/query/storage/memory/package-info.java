/** Stores within this process: for tests, and for folding a history once to answer a question. */
@NullMarked
package org.mingjian.query.storage.memory;

import org.jspecify.annotations.NullMarked;
