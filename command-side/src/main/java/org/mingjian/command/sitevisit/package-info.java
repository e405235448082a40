/** Entries that are no inspections: return visits, patrols, guidance, residency, surveys before a licence. Never scored. */
@NullMarked
package org.mingjian.command.sitevisit;

import org.jspecify.annotations.NullMarked;
