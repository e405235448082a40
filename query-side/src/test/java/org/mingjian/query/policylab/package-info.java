/** Drafts of rules tried on small histories. */
@NullMarked
package org.mingjian.query.policylab;

import org.jspecify.annotations.NullMarked;
