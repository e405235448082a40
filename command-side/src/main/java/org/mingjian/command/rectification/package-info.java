/** Orders to put something right; so far only those given elsewhere. */
@NullMarked
package org.mingjian.command.rectification;

import org.jspecify.annotations.NullMarked;
