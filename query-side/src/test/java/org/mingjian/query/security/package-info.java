/** Which tokens are good. */
@NullMarked
package org.mingjian.query.security;

import org.jspecify.annotations.NullMarked;
