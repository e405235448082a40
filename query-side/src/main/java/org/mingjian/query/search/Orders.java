package org.mingjian.query.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.rectificationdocket.OrderState;
import org.mingjian.query.rectificationdocket.RectificationDocketView;

/** The orders to put something right on record. */
public interface Orders {

    /** The docket of a stream as last written, searchable yet or not. */
    Optional<RectificationDocketView> byStream(String order);

    /** Those that match, the longest due first. */
    Page<RectificationDocketView> search(Filter filter, Slice slice);

    /**
     * What orders are looked for.
     *
     * @param states states in which they are on the day, any of them; empty for whatever had been given by then
     * @param day the day asked about
     * @param subjects streams of the subjects; empty for any
     * @param unit stream of the unit
     * @param region prefix of a region
     * @param specialty a specialty
     * @param officer stream of an officer who gave it
     * @param organ stream of the organ that carries it
     * @param nature symbol of the nature
     */
    record Filter(
            List<OrderState> states,
            LocalDate day,
            List<String> subjects,
            @Nullable String unit,
            @Nullable String region,
            @Nullable String specialty,
            @Nullable String officer,
            @Nullable String organ,
            @Nullable String nature) {}
}
