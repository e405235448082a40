/** Folding orders. */
@NullMarked
package org.mingjian.query.rectificationdocket;

import org.jspecify.annotations.NullMarked;
