/** Credit records: their repair 信用修复, objections to them 异议, and commitments 信用承诺. */
@NullMarked
package org.mingjian.command.credit;

import org.jspecify.annotations.NullMarked;
