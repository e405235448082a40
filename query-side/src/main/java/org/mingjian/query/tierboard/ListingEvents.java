package org.mingjian.query.tierboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import mingjian.tier.KeySupervisionEntered;
import mingjian.tier.KeySupervisionLeft;
import mingjian.tier.PriorityRegulationEntered;
import mingjian.tier.PriorityRegulationLeft;
import mingjian.tier.WhiteListEntered;
import mingjian.tier.WhiteListLeft;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.RecordedEvent;
import org.mingjian.query.tierboard.Listing.Which;

/** Units that enter and leave lists. */
final class ListingEvents {

    private ListingEvents() {}

    static @Nullable Listings apply(@Nullable Listings before, RecordedEvent event) {
        if (event.payload() instanceof KeySupervisionEntered e) {
            By by = By.of(event, e.getDecidedBy());
            return entered(
                    before,
                    e.getSubject(),
                    e.getUnit(),
                    e.getRegion(),
                    new Listing(
                            Which.KEY_SUPERVISION,
                            e.getKeyList(),
                            e.getCategory(),
                            e.getGround(),
                            e.getEnteredOn(),
                            null,
                            null,
                            null,
                            by,
                            null));
        }
        if (event.payload() instanceof WhiteListEntered e) {
            By by = By.of(event, e.getDecidedBy());
            Listing stay = plain(Which.WHITE_LIST, e.getGround(), e.getEnteredOn(), e.getUntil(), by);
            return entered(before, e.getSubject(), e.getUnit(), e.getRegion(), stay);
        }
        if (event.payload() instanceof PriorityRegulationEntered e) {
            By by = By.of(event, e.getDecidedBy());
            Listing stay = plain(Which.PRIORITY_REGULATION, e.getGround(), e.getEnteredOn(), e.getUntil(), by);
            return entered(before, e.getSubject(), e.getUnit(), e.getRegion(), stay);
        }
        return before == null ? null : left(before, event);
    }

    private static Listings left(Listings before, RecordedEvent event) {
        if (event.payload() instanceof KeySupervisionLeft e) {
            Left left = new Left(Which.KEY_SUPERVISION, e.getKeyList(), e.getCategory());
            return left.from(before, e.getLeftOn(), e.getGround(), By.of(event, e.getDecidedBy()));
        }
        if (event.payload() instanceof WhiteListLeft e) {
            Left left = new Left(Which.WHITE_LIST, null, null);
            return left.from(before, e.getLeftOn(), e.getGround(), By.of(event, e.getDecidedBy()));
        }
        if (event.payload() instanceof PriorityRegulationLeft e) {
            Left left = new Left(Which.PRIORITY_REGULATION, null, null);
            return left.from(before, e.getLeftOn(), e.getGround(), By.of(event, e.getDecidedBy()));
        }
        return before;
    }

    /** Which stay ends: the last one on the list. */
    private record Left(
            Which list, @Nullable String keyList, @Nullable String category) {

        Listings from(Listings before, LocalDate on, String ground, By by) {
            List<Listing> stays = new ArrayList<>(before.stays());
            for (int i = stays.size() - 1; i >= 0; i--) {
                if (ends(stays.get(i))) {
                    stays.set(i, stays.get(i).left(on, ground, by));
                    break;
                }
            }
            return listings(before.subject(), before.unit(), before.region(), stays);
        }

        private boolean ends(Listing stay) {
            return stay.list() == list
                    && Objects.equals(stay.keyList(), keyList)
                    && Objects.equals(stay.category(), category)
                    && stay.leftOn() == null;
        }
    }

    private static Listing plain(Which list, String ground, LocalDate from, @Nullable LocalDate until, By by) {
        return new Listing(list, null, null, ground, from, until, null, null, by, null);
    }

    private static Listings entered(
            @Nullable Listings before, String subject, String unit, String region, Listing stay) {
        List<Listing> stays = new ArrayList<>(before == null ? List.of() : before.stays());
        stays.add(stay);
        return listings(subject, unit, region, stays);
    }

    private static Listings listings(String subject, String unit, String region, List<Listing> stays) {
        var days = new TreeSet<LocalDate>();
        for (Listing stay : stays) {
            days.add(stay.from());
            if (stay.leftOn() != null) {
                days.add(stay.leftOn());
            }
        }
        return new Listings(subject, unit, region, List.copyOf(stays), List.copyOf(days));
    }
}
