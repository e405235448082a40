/** The contracts on stores within the process. */
@NullMarked
package org.mingjian.query.storage.memory;

import org.jspecify.annotations.NullMarked;
