package org.mingjian.query.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mingjian.log.StreamName;
import org.mingjian.query.search.Tiers;
import org.mingjian.query.tierboard.Act;
import org.mingjian.query.tierboard.Grading;
import org.mingjian.query.tierboard.KeyList;
import org.mingjian.query.tierboard.Listing;
import org.mingjian.query.tierboard.Listings;
import org.mingjian.query.tierboard.TierBoardView;
import org.mingjian.query.tierboard.TierValue;
import org.mingjian.rules.load.SupervisionLoad;
import org.mingjian.rules.tier.TierSchemes;
import org.springframework.stereotype.Component;

/** Gradings with the lists of their units and what follows from both for supervision. */
@Component
class TierAnswers {

    private final Tiers tiers;
    private final TierSchemes schemes;
    private final UnitLoad load;

    TierAnswers(Tiers tiers, TierSchemes schemes, UnitLoad load) {
        this.tiers = tiers;
        this.schemes = schemes;
        this.load = load;
    }

    /** Stream of the lists of a unit; no stream has the name that comes of what is no stream of a unit. */
    static String listingOf(String unit) {
        try {
            return StreamName.of("UnitListing", "unit", StreamName.parse(unit).id())
                    .toString();
        } catch (IllegalArgumentException e) {
            return "UnitListing-";
        }
    }

    List<TierItem> items(List<TierBoardView> views, LocalDate day) {
        List<String> units = views.stream()
                .map(TierBoardView::grading)
                .filter(Objects::nonNull)
                .map(Grading::unit)
                .distinct()
                .toList();
        Map<String, List<Listing>> lists = listsOn(units, day);
        return views.stream()
                .flatMap(view -> Optional.ofNullable(view.grading())
                        .map(grading ->
                                item(view.stream(), grading, day, lists.getOrDefault(grading.unit(), List.of())))
                        .stream())
                .toList();
    }

    /** Empty when nothing is on record about the unit. */
    Optional<OfUnit> ofUnit(String unit, LocalDate day) {
        List<TierBoardView> gradings = tiers.ofUnit(unit);
        TierBoardView listed = tiers.byStreams(List.of(listingOf(unit))).get(listingOf(unit));
        if (gradings.isEmpty() && listed == null) {
            return Optional.empty();
        }
        List<Listing> lists = listsOn(List.of(unit), day).getOrDefault(unit, List.of());
        List<TierItem> items = new ArrayList<>();
        List<History> history = new ArrayList<>();
        List<Grading> own = new ArrayList<>();
        for (TierBoardView view : gradings) {
            Grading grading = Objects.requireNonNull(view.grading());
            items.add(item(view.stream(), grading, day, lists));
            history.add(new History(view.stream(), grading.acts()));
            if (!grading.staff()) {
                own.add(grading);
            }
        }
        return Optional.of(new OfUnit(items, lists, load.of(unit, own, categories(lists), day), history));
    }

    /** The categories of the key-supervision lists that a unit is on. */
    private List<KeyList.Category> categories(List<Listing> lists) {
        Map<String, TierBoardView> keyLists = keyLists(lists);
        List<KeyList.Category> found = new ArrayList<>();
        for (Listing stay : lists) {
            TierBoardView view = stay.keyList() == null ? null : keyLists.get(stay.keyList());
            KeyList list = view == null ? null : view.keyList();
            if (list != null) {
                list.categories().stream()
                        .filter(category -> category.code().equals(stay.category()))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private TierItem item(String stream, Grading grading, LocalDate day, List<Listing> lists) {
        Act decided = grading.on(day).decided();
        TierValue tier = decided == null ? null : decided.tier();
        return TierItem.of(
                stream,
                grading,
                day,
                Supervising.of(tier, schemes),
                lists.stream()
                        .map(stay -> stay.list().name())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** By unit the lists it is on on a day; a key-supervision list that is over holds nobody. */
    private Map<String, List<Listing>> listsOn(Collection<String> units, LocalDate day) {
        Map<String, TierBoardView> found =
                tiers.byStreams(units.stream().map(TierAnswers::listingOf).toList());
        Map<String, List<Listing>> stays = new HashMap<>();
        for (TierBoardView view : found.values()) {
            Listings listings = view.listings();
            if (listings != null) {
                stays.put(listings.unit(), listings.on(day));
            }
        }
        Map<String, TierBoardView> keyLists =
                keyLists(stays.values().stream().flatMap(List::stream).toList());
        stays.replaceAll((unit, all) ->
                all.stream().filter(stay -> holds(stay, keyLists, day)).toList());
        return stays;
    }

    private Map<String, TierBoardView> keyLists(Collection<Listing> stays) {
        Set<String> streams = new HashSet<>();
        for (Listing stay : stays) {
            if (stay.keyList() != null) {
                streams.add(stay.keyList());
            }
        }
        return tiers.byStreams(streams);
    }

    private static boolean holds(Listing stay, Map<String, TierBoardView> keyLists, LocalDate day) {
        if (stay.keyList() == null) {
            return true;
        }
        TierBoardView view = keyLists.get(stay.keyList());
        KeyList list = view == null ? null : view.keyList();
        return list == null || list.inForceOn(day);
    }

    /**
     * All that is on record about a unit.
     *
     * @param items its gradings and those of its staff, as they are on the day
     * @param lists the lists it is on on the day
     * @param load what follows from its tiers and lists for its supervision in a year
     * @param history all acts of each grading
     */
    record OfUnit(List<TierItem> items, List<Listing> lists, SupervisionLoad load, List<History> history) {}

    /**
     * What was done about a grading, and by whom.
     *
     * @param stream its stream
     * @param acts the acts, in the order recorded
     */
    record History(String stream, List<Act> acts) {}
}
