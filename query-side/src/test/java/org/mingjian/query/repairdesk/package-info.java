@NullMarked
package org.mingjian.query.repairdesk;

import org.jspecify.annotations.NullMarked;
