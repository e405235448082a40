/** Tests of authorisations. */
@NullMarked
package org.mingjian.command.authorisation;

import org.jspecify.annotations.NullMarked;
