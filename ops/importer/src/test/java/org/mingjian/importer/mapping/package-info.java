/** Tests of the package of the same name. */
@NullMarked
package org.mingjian.importer.mapping;

import org.jspecify.annotations.NullMarked;
