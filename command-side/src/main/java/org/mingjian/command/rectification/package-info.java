/** Orders to put something right, given here or elsewhere. */
@NullMarked
package org.mingjian.command.rectification;

import org.jspecify.annotations.NullMarked;
