/** Tests of identifiers. */
@NullMarked
package org.mingjian.command.identifier;

import org.jspecify.annotations.NullMarked;
