/**
 * Proves that a view holds what the log says: folds the log again, part by part, and compares every stored document
 * with what comes out. It reads only, and takes nothing from what the projections remember.
 */
@NullMarked
package org.mingjian.query.verification;

import org.jspecify.annotations.NullMarked;
