/**
 * What happened, in order, by whom, and what did it change? Read from the log itself, stream by stream; the state after
 * each event comes from the view's own fold over that prefix.
 */
@NullMarked
package org.mingjian.query.casehistory;

import org.jspecify.annotations.NullMarked;
