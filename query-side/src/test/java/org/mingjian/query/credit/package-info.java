/** Truth tables of scoring. */
@NullMarked
package org.mingjian.query.credit;

import org.jspecify.annotations.NullMarked;
