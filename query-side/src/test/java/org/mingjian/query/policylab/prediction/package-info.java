/** How well grades tell what comes, against values worked out elsewhere. */
@NullMarked
package org.mingjian.query.policylab.prediction;

import org.jspecify.annotations.NullMarked;
