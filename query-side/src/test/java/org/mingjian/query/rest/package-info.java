/** The answers over HTTP, with views and log in memory. */
@NullMarked
package org.mingjian.query.rest;

import org.jspecify.annotations.NullMarked;
