/**
 * Who is this subject, what is on record against it, and how does it stand today? One document a subject, with the facts
 * its scores need and the grades they earn written down as spans of days.
 */
@NullMarked
package org.mingjian.query.creditstanding;

import org.jspecify.annotations.NullMarked;
