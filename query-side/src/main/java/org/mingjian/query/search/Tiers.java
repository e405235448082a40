package org.mingjian.query.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.tierboard.TierBoardView;
import org.mingjian.query.tierboard.TierSpan;
import org.mingjian.query.tierboard.TierState;

/** The tiers of units, the lists they are on, and what became of both. */
public interface Tiers {

    /** Gradings that match, by stream; those of members of staff are left out. */
    Page<TierBoardView> search(Filter filter, Slice slice);

    /** How many gradings of units there are of each kind; what is in no state on the day is not counted. */
    Counts statistics(Filter filter);

    /** Gradings and lists of units that changed in some days, by stream. */
    Page<TierBoardView> changed(LocalDate from, LocalDate to, Place place, Slice slice);

    /** All gradings of a unit, by stream, those of members of its staff among them. */
    List<TierBoardView> ofUnit(String unit);

    /** Lists of units and key-supervision lists as last written, by stream; absent ones are left out. */
    Map<String, TierBoardView> byStreams(Collection<String> streams);

    /**
     * Where gradings are looked for.
     *
     * @param region prefix of a region
     * @param specialty a specialty
     * @param scheme name of a scheme
     */
    record Place(
            @Nullable String region,
            @Nullable String specialty,
            @Nullable String scheme) {}

    /**
     * What gradings are looked for.
     *
     * @param place where
     * @param tier the tier that stands on the day, {@code NOT_GRADED} for none
     * @param state what it is on the day
     * @param day the day asked about
     */
    record Filter(
            Place place, @Nullable String tier, @Nullable TierState state, LocalDate day) {}

    /**
     * Counts of gradings.
     *
     * @param total how many are in some state on the day
     * @param rows by region, specialty, scheme, version and tier
     * @param byState by code of a state; one may be in several
     * @param leftOut how many are of rows that are left out, as there are too many rows
     */
    record Counts(long total, List<Row> rows, Map<String, Long> byState, long leftOut) {

        /** The counts with their rows in order. */
        public static Counts of(long total, List<Row> rows, Map<String, Long> byState, long leftOut) {
            Comparator<Row> order = Comparator.comparing(Row::region)
                    .thenComparing(Row::specialty)
                    .thenComparing(Row::scheme)
                    .thenComparing(row -> String.valueOf(row.version()))
                    .thenComparing(row -> String.valueOf(row.tier()));
            return new Counts(total, rows.stream().sorted(order).toList(), byState, leftOut);
        }
    }

    /**
     * How many have a tier.
     *
     * @param region where they lie
     * @param specialty the specialty
     * @param scheme name of the scheme
     * @param version its version; null where no tier stands yet
     * @param tier the tier, {@code NOT_GRADED} where it was decided that there is none; null where no tier stands yet
     * @param count how many
     */
    record Row(
            String region,
            String specialty,
            String scheme,
            @Nullable String version,
            @Nullable String tier,
            long count) {

        /** The row of a group as {@link TierSpan#group} writes it. */
        public static Row of(String group, long count) {
            String[] parts = group.split(TierSpan.BETWEEN, -1);
            return new Row(parts[0], parts[1], parts[2], stated(parts[3]), stated(parts[4]), count);
        }

        private static @Nullable String stated(String part) {
            return part.isEmpty() ? null : part;
        }
    }
}
