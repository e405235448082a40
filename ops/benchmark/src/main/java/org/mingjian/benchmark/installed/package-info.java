/** Measures an installation from outside, as its users have it: launcher, HTTP, importer. */
@NullMarked
package org.mingjian.benchmark.installed;

import org.jspecify.annotations.NullMarked;
