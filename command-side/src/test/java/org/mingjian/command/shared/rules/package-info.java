/** Tests of the rules on violations. */
@NullMarked
package org.mingjian.command.shared.rules;

import org.jspecify.annotations.NullMarked;
