/** Tests of the package of the same name. */
@NullMarked
package org.mingjian.importer;

import org.jspecify.annotations.NullMarked;
