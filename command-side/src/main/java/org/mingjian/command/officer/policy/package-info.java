/** Rules on officers: pure functions. */
@NullMarked
package org.mingjian.command.officer.policy;

import org.jspecify.annotations.NullMarked;
