/** The query side: folds the event log into views and answers regulators, partners and auditors from them. */
@NullMarked
package org.mingjian.query;

import org.jspecify.annotations.NullMarked;
