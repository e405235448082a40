/** Tests of the package of the same name. */
@NullMarked
package org.mingjian.importer.sending;

import org.jspecify.annotations.NullMarked;
