/** What a token says, and to whom one is given. */
@NullMarked
package org.mingjian.identity;

import org.jspecify.annotations.NullMarked;
