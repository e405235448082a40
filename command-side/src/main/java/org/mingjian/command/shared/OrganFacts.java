package org.mingjian.command.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import mingjian.organ.OrganKind;
import mingjian.organ.PowerKind;
import org.jspecify.annotations.Nullable;

/**
 * What other streams may know of an organ.
 *
 * @param stream its stream
 * @param revision the revision that says so
 * @param kind what it acts by
 * @param inNameOf stream of the organ in whose name an entrusted one acts; null for all others
 * @param powers all powers that it ever had
 * @param succession who took its place; null when nobody did
 */
public record OrganFacts(
        String stream,
        long revision,
        OrganKind kind,
        @Nullable String inNameOf,
        List<Power> powers,
        @Nullable Succession succession) {

    /**
     * A power of an organ.
     *
     * @param id its id within the organ
     * @param law the law that it rests on
     * @param kinds what it permits
     * @param specialty the specialty it covers
     * @param region the region it covers, with all that lies within
     * @param from the first day
     * @param until the last day, whether it was granted to then or ended; null when open
     */
    public record Power(
            String id,
            String law,
            Set<PowerKind> kinds,
            String specialty,
            String region,
            LocalDate from,
            @Nullable LocalDate until) {

        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }

        Power endedBefore(LocalDate day) {
            LocalDate last = day.minusDays(1);
            return new Power(
                    id, law, kinds, specialty, region, from, until != null && until.isBefore(last) ? until : last);
        }
    }

    /**
     * That another organ takes an organ's place.
     *
     * @param successor stream of the other
     * @param from the first day on which it does
     */
    public record Succession(String successor, LocalDate from) {}

    /** Whether another organ acts in its place on a day. */
    public boolean succeededOn(LocalDate day) {
        return succession != null && !day.isBefore(succession.from());
    }
}
