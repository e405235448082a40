/** Tests of what all contexts share. */
@NullMarked
package org.mingjian.command.shared;

import org.jspecify.annotations.NullMarked;
