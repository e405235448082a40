@NullMarked
package org.mingjian.query.asknown;

import org.jspecify.annotations.NullMarked;
