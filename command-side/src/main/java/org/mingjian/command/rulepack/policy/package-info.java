/** What binds the adoption of rules. */
@NullMarked
package org.mingjian.command.rulepack.policy;

import org.jspecify.annotations.NullMarked;
