/** What is due to be proposed, over small histories. */
@NullMarked
package org.mingjian.query.tierdue;

import org.jspecify.annotations.NullMarked;
