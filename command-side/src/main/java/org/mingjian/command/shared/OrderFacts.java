package org.mingjian.command.shared;

import java.time.LocalDate;
import java.util.Map;
import mingjian.rectification.OrderNature;
import org.jspecify.annotations.Nullable;

/**
 * What other streams may know of a rectification order.
 *
 * @param stream its stream
 * @param revision the revision that says so
 * @param subject stream of the subject that it was given to
 * @param unit stream of the unit; null when it concerns none
 * @param nature its nature
 * @param standing what became of it
 * @param missed the items that officers found not put right after the term had ended, each with the day; one that was put right
 *     later has been missed all the same
 */
public record OrderFacts(
        String stream,
        long revision,
        String subject,
        @Nullable String unit,
        OrderNature nature,
        Standing standing,
        Map<String, LocalDate> missed) {

    /** What became of an order. */
    public enum Standing {
        OPEN,
        WRITTEN_OFF,
        WITHDRAWN,
        HISTORIC
    }

    /** Whether it was found missed by a day, and stands. */
    public boolean missedBy(LocalDate day) {
        return standing != Standing.WITHDRAWN && missed.values().stream().anyMatch(found -> !found.isAfter(day));
    }
}
