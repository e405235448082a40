/** The figures and the promises of the demo city. */
@NullMarked
package org.mingjian.demo;

import org.jspecify.annotations.NullMarked;
