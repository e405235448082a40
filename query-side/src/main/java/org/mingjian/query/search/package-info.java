/** Asking the views: the ports through which answers reach stored views, and the pages they come in. */
@NullMarked
package org.mingjian.query.search;

import org.jspecify.annotations.NullMarked;
