package org.mingjian.query.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The adoption of a pack.
 *
 * @param event where it stands in the log, {@code stream@revision}
 * @param adoptedBy the authority
 * @param adoptedOn the day
 * @param lastDay the last day on which it is in force; null while open; before its first where it never is
 * @param supersededFor why it was superseded; null unless it was
 */
public record Adoption(
        String event,
        String adoptedBy,
        LocalDate adoptedOn,
        @Nullable LocalDate lastDay,
        @Nullable String supersededFor) {

    Adoption supersededAfter(LocalDate day, String reason) {
        return new Adoption(event, adoptedBy, adoptedOn, day, reason);
    }
}
