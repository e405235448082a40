/** Supervised units 被监督单位: the places of subjects under supervision. */
@NullMarked
package org.mingjian.command.unit;

import org.jspecify.annotations.NullMarked;
