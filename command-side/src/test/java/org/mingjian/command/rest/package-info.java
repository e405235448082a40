/** Tests of what is accepted and refused over HTTP, in memory and on a real log. */
@NullMarked
package org.mingjian.command.rest;

import org.jspecify.annotations.NullMarked;
