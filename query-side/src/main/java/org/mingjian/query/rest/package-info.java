/** The answers over HTTP: what may be asked, how it is checked, and how errors are told. Decides nothing itself. */
@NullMarked
package org.mingjian.query.rest;

import org.jspecify.annotations.NullMarked;
