/** Tests of dead letters, and the contract of their stores. */
@NullMarked
package org.mingjian.query.projection.deadletters;

import org.jspecify.annotations.NullMarked;
