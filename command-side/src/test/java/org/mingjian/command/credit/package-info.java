@NullMarked
package org.mingjian.command.credit;

import org.jspecify.annotations.NullMarked;
