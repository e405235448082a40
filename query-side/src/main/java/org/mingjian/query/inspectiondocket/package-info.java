/**
 * What happened at this inspection, and how many were there of a kind? One document an inspection. Texts of class K4 are
 * kept and shown, and not searchable; persons' names stay in the log.
 */
@NullMarked
package org.mingjian.query.inspectiondocket;

import org.jspecify.annotations.NullMarked;
