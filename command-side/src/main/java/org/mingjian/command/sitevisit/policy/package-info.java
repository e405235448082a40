/** Rules on site visits: pure functions. */
@NullMarked
package org.mingjian.command.sitevisit.policy;

import org.jspecify.annotations.NullMarked;
