/** Rules on subjects: pure functions, each citing its article. */
@NullMarked
package org.mingjian.command.subject.policy;

import org.jspecify.annotations.NullMarked;
