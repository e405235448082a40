@NullMarked
package org.mingjian.command.rulepack;

import org.jspecify.annotations.NullMarked;
