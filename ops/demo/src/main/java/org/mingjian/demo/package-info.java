/**
 * A city that does not exist, with five years of health supervision: a pure function from a fixed seed to dated commands. See
 * ops/docs/demo-city.md.
 */
@NullMarked
package org.mingjian.demo;

import org.jspecify.annotations.NullMarked;
