/** Tests of subjects. */
@NullMarked
package org.mingjian.command.subject;

import org.jspecify.annotations.NullMarked;
