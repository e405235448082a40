/** Tests of verification. */
@NullMarked
package org.mingjian.query.verification;

import org.jspecify.annotations.NullMarked;
