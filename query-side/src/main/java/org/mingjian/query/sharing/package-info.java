/**
 * What may a partner agency be told? Fields of class K0 of organisations, for a stated purpose, and nothing else: the
 * privacy class of each field is asked of the catalogue, not remembered here.
 */
@NullMarked
package org.mingjian.query.sharing;

import org.jspecify.annotations.NullMarked;
