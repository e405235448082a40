/** Histories to fold and packs to score under, as tests need them. */
@NullMarked
package org.mingjian.query.support;

import org.jspecify.annotations.NullMarked;
