package org.mingjian.query.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.tierboard.Act;
import org.mingjian.query.tierboard.By;
import org.mingjian.query.tierboard.Grading;
import org.mingjian.query.tierboard.Listing;
import org.mingjian.query.tierboard.Listings;
import org.mingjian.query.tierboard.TierBoardView;
import org.mingjian.query.tierboard.TierValue;

/**
 * Something that changed about a unit: what, when, and by whom.
 *
 * @param on the day
 * @param stream the stream it stands on
 * @param unit stream of the unit
 * @param region where it lies
 * @param specialty the specialty; null for a list
 * @param what name of what was done
 * @param tier the tier that it is about; null where it is about none
 * @param before the tier that stood until then; null where none did
 * @param list name of the list; null for a tier
 * @param text what was said in words
 * @param by who did it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TierChange(
        LocalDate on,
        String stream,
        String unit,
        String region,
        @Nullable String specialty,
        String what,
        @Nullable TierValue tier,
        @Nullable TierValue before,
        @Nullable String list,
        @Nullable String text,
        By by) {

    /** What changed in some days, in the order of days. */
    static Stream<TierChange> of(TierBoardView view, LocalDate from, LocalDate to) {
        Grading grading = view.grading();
        Listings listings = view.listings();
        Stream<TierChange> all = Stream.empty();
        if (grading != null) {
            all = grading.acts().stream().filter(Act::changes).map(act -> of(view.stream(), grading, act));
        } else if (listings != null) {
            all = listings.stays().stream().flatMap(stay -> of(view.stream(), listings, stay));
        }
        return all.filter(change -> !change.on().isBefore(from) && !change.on().isAfter(to))
                .sorted(Comparator.comparing(TierChange::on));
    }

    private static TierChange of(String stream, Grading grading, Act act) {
        Act stood = grading.on(act.on().minusDays(1)).decided();
        return new TierChange(
                act.on(),
                stream,
                grading.unit(),
                grading.region(),
                grading.specialty(),
                act.what().name(),
                act.tier(),
                stood == null ? null : stood.tier(),
                null,
                act.text(),
                act.by());
    }

    private static Stream<TierChange> of(String stream, Listings listings, Listing stay) {
        Stream<TierChange> entered =
                Stream.of(listed(stream, listings, stay, stay.from(), "ENTERED", stay.ground(), stay.by()));
        LocalDate leftOn = stay.leftOn();
        By leftBy = stay.leftBy();
        return leftOn == null || leftBy == null
                ? entered
                : Stream.concat(
                        entered, Stream.of(listed(stream, listings, stay, leftOn, "LEFT", stay.leftGround(), leftBy)));
    }

    private static TierChange listed(
            String stream, Listings listings, Listing stay, LocalDate on, String what, @Nullable String ground, By by) {
        return new TierChange(
                on,
                stream,
                listings.unit(),
                listings.region(),
                null,
                what,
                null,
                null,
                stay.list().name(),
                ground,
                by);
    }
}
