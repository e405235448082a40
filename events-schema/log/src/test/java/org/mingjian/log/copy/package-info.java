@NullMarked
package org.mingjian.log.copy;

import org.jspecify.annotations.NullMarked;
