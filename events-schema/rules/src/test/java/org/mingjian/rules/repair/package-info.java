/** Publicity by the rules of each time. */
@NullMarked
package org.mingjian.rules.repair;

import org.jspecify.annotations.NullMarked;
