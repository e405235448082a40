/** Rules on repair, objections and commitments: pure functions. */
@NullMarked
package org.mingjian.command.credit.policy;

import org.jspecify.annotations.NullMarked;
