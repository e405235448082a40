/** Tests of officers. */
@NullMarked
package org.mingjian.command.officer;

import org.jspecify.annotations.NullMarked;
