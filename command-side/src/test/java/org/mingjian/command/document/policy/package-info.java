/** Truth tables of the rules on numbers. */
@NullMarked
package org.mingjian.command.document.policy;

import org.jspecify.annotations.NullMarked;
