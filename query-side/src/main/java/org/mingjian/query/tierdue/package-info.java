/**
 * Which tiers does somebody have to propose? Schemes that grade by what is answered about a subject find their evidence on the
 * streams of others, so no append proposes their tiers; whoever reads this worklist does. Internal: it is made of risk. Knows no
 * store: it asks the ports of {@code search}.
 */
@NullMarked
package org.mingjian.query.tierdue;

import org.jspecify.annotations.NullMarked;
