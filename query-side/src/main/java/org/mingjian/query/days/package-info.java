/** Days in law: spans of them, and what something was on each. Knows nothing else of the program. */
@NullMarked
package org.mingjian.query.days;

import org.jspecify.annotations.NullMarked;
