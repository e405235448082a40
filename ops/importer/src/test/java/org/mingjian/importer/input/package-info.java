/** Tests of the package of the same name. */
@NullMarked
package org.mingjian.importer.input;

import org.jspecify.annotations.NullMarked;
