@NullMarked
package org.mingjian.command.credit.policy;

import org.jspecify.annotations.NullMarked;
