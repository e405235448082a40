/** Tests of site visits. */
@NullMarked
package org.mingjian.command.sitevisit;

import org.jspecify.annotations.NullMarked;
