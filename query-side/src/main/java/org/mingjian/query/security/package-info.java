/** Who may ask what: tokens are checked here, and each path has the roles that may call it. Denies by default. */
@NullMarked
package org.mingjian.query.security;

import org.jspecify.annotations.NullMarked;
