/** What work in the background has in common, whatever it does. */
@NullMarked
package org.mingjian.query.jobs;

import org.jspecify.annotations.NullMarked;
