/** Identifiers: each finds one subject and no other. */
@NullMarked
package org.mingjian.command.identifier;

import org.jspecify.annotations.NullMarked;
