/** Truth tables of the rules on authorisations. */
@NullMarked
package org.mingjian.command.authorisation.policy;

import org.jspecify.annotations.NullMarked;
