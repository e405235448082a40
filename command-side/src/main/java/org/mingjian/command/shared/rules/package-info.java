/** The rules on violations, as dated data: which act breaks what, and what it may cost. */
@NullMarked
package org.mingjian.command.shared.rules;

import org.jspecify.annotations.NullMarked;
