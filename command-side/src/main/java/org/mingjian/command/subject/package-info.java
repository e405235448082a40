/** Subjects 相对人: who answers for acts. */
@NullMarked
package org.mingjian.command.subject;

import org.jspecify.annotations.NullMarked;
