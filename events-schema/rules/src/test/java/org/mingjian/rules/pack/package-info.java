@NullMarked
package org.mingjian.rules.pack;

import org.jspecify.annotations.NullMarked;
