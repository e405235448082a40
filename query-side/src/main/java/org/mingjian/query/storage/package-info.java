/** What all stores of views have in common. */
@NullMarked
package org.mingjian.query.storage;

import org.jspecify.annotations.NullMarked;
