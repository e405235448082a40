/**
 * Which organs enforce, by which powers, and who acts for them with which certificate? One document an organ and one an
 * officer. Officers' names stay in the log.
 */
@NullMarked
package org.mingjian.query.organroster;

import org.jspecify.annotations.NullMarked;
