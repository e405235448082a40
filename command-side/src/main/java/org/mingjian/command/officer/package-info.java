/** Officers 监督员 and assistants 协管员: whom they serve, in what, and by which certificate. */
@NullMarked
package org.mingjian.command.officer;

import org.jspecify.annotations.NullMarked;
