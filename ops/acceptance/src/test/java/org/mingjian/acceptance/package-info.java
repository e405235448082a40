/**
 * The users' stories, told over HTTP against the system that {@code ops/mingjian up} starts. Nothing here knows a class
 * of the system: what a story needs must be public.
 */
@NullMarked
package org.mingjian.acceptance;

import org.jspecify.annotations.NullMarked;
