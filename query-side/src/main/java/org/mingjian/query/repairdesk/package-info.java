/**
 * Which requests for credit repair, objections and commitments wait, for whom and until when? One document for each of them.
 */
@NullMarked
package org.mingjian.query.repairdesk;

import org.jspecify.annotations.NullMarked;
