/** What leaves for partners. */
@NullMarked
package org.mingjian.query.sharing;

import org.jspecify.annotations.NullMarked;
