/** Proves that the catalogue is complete, well named, private where it must be, and readable for ever. */
@NullMarked
package org.mingjian.catalog;

import org.jspecify.annotations.NullMarked;
