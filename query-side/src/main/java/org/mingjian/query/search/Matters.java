package org.mingjian.query.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.repairdesk.Kind;
import org.mingjian.query.repairdesk.MatterState;
import org.mingjian.query.repairdesk.RepairDeskView;

/** The requests for repair, objections and commitments on record. */
public interface Matters {

    /** The matter as last written, searchable yet or not; see {@link RepairDeskView#matter}. */
    Optional<RepairDeskView> byName(String matter);

    /** Those that match, the longest due first. */
    Page<RepairDeskView> search(Filter filter, Slice slice);

    /**
     * What matters are looked for.
     *
     * @param kind of which kind
     * @param states states in which they are on the day, any of them; empty for whatever had been received by then
     * @param day the day asked about
     * @param subjects streams of the subjects; empty for any
     * @param organ stream of the organ that handles it
     * @param penaltyCase stream of the case
     */
    record Filter(
            Kind kind,
            List<MatterState> states,
            LocalDate day,
            List<String> subjects,
            @Nullable String organ,
            @Nullable String penaltyCase) {}
}
