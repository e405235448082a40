/**
 * What all contexts of the command side share: refusals, the memory of accepted commands, and the read-only port to other
 * streams. Contexts meet here and nowhere else.
 */
@NullMarked
package org.mingjian.command.shared;

import org.jspecify.annotations.NullMarked;
