/** Rules on authorisations: pure functions, each citing its article. */
@NullMarked
package org.mingjian.command.authorisation.policy;

import org.jspecify.annotations.NullMarked;
