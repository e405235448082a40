/**
 * What every engine of the log must do, as suites that run on any: extend each and say by {@link
 * org.mingjian.log.contract.LogHarness} how to start an empty log.
 */
@NullMarked
package org.mingjian.log.contract;

import org.jspecify.annotations.NullMarked;
