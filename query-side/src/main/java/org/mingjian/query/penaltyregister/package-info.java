/**
 * Which penalties were decided against whom, how do they stand, and which of them may be shown? One document a case, here
 * or imported, with its decisions in it. Texts of class K4 are kept and shown to officers and regulators, to nobody else; persons' names stay
 * in the log.
 */
@NullMarked
package org.mingjian.query.penaltyregister;

import org.jspecify.annotations.NullMarked;
