/** Tests of the reading of rules on violations. */
@NullMarked
package org.mingjian.command.rulebook;

import org.jspecify.annotations.NullMarked;
