/** Tests of the package of the same name. */
@NullMarked
package org.mingjian.importer.planning;

import org.jspecify.annotations.NullMarked;
