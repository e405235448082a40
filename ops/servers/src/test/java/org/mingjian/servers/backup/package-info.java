@NullMarked
package org.mingjian.servers.backup;

import org.jspecify.annotations.NullMarked;
