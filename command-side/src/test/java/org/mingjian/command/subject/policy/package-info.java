/** Truth tables of the rules on subjects. */
@NullMarked
package org.mingjian.command.subject.policy;

import org.jspecify.annotations.NullMarked;
