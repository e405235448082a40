/** Rules on giving out numbers: pure functions. */
@NullMarked
package org.mingjian.command.document.policy;

import org.jspecify.annotations.NullMarked;
