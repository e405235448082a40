/** Folding licences and filings. */
@NullMarked
package org.mingjian.query.authorisations;

import org.jspecify.annotations.NullMarked;
