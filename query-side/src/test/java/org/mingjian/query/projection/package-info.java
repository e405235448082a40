/** The contracts that every store keeps. */
@NullMarked
package org.mingjian.query.projection;

import org.jspecify.annotations.NullMarked;
