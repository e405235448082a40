/**
 * Measures the system, each figure beside its limit or its peer. Figures are reported and never asserted: a slow machine is
 * no defect.
 */
@NullMarked
package org.mingjian.benchmark;

import org.jspecify.annotations.NullMarked;
