/** Authorisations 许可、备案: what a subject may do, and how that ends. */
@NullMarked
package org.mingjian.command.authorisation;

import org.jspecify.annotations.NullMarked;
