/** How parts of views are written down in documents. Knows nothing else of the program. */
@NullMarked
package org.mingjian.query.documents;

import org.jspecify.annotations.NullMarked;
