/** Histories to fold, packs to score under, and servers, as tests need them. */
@NullMarked
package org.mingjian.query.support;

import org.jspecify.annotations.NullMarked;
