package org.mingjian.query.tierboard;

import java.time.LocalDate;
import java.util.List;

/**
 * The lists that a unit is or was on.
 *
 * @param subject stream of the subject that ran the unit when it was last listed
 * @param unit stream of the unit
 * @param region where it lay then
 * @param stays its stays, in the order recorded
 * @param changedOn days on which it entered or left
 */
public record Listings(String subject, String unit, String region, List<Listing> stays, List<LocalDate> changedOn) {

    /** The lists it is on on a day. */
    public List<Listing> on(LocalDate day) {
        return stays.stream().filter(stay -> stay.holds(day)).toList();
    }
}
