/** Tests of how parts of views are written down. */
@NullMarked
package org.mingjian.query.documents;

import org.jspecify.annotations.NullMarked;
