/** The supervisor with parts that are short shell scripts, and the command line without any server. */
@NullMarked
package org.mingjian.standalone;

import org.jspecify.annotations.NullMarked;
