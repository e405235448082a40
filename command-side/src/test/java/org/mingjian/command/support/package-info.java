/** What tests of the command side share. */
@NullMarked
package org.mingjian.command.support;

import org.jspecify.annotations.NullMarked;
