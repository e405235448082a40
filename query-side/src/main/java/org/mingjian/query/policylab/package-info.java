/**
 * What would change if other rules held? Scores every subject of a region under a draft pack and under the rules in force, on a day,
 * and reports what differs, what that costs and how well either tells risk. Reads only; what it writes is the record of its runs.
 */
@NullMarked
package org.mingjian.query.policylab;

import org.jspecify.annotations.NullMarked;
