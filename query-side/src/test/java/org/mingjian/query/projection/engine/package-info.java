/** The engine on toy folds, on good days and bad ones. */
@NullMarked
package org.mingjian.query.projection.engine;

import org.jspecify.annotations.NullMarked;
