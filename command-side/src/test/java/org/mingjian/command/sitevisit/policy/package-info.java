/** Truth tables of the rules on site visits. */
@NullMarked
package org.mingjian.command.sitevisit.policy;

import org.jspecify.annotations.NullMarked;
