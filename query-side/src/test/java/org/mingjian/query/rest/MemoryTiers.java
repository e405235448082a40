package org.mingjian.query.rest;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjian.query.search.Page;
import org.mingjian.query.search.Slice;
import org.mingjian.query.search.Tiers;
import org.mingjian.query.tierboard.Grading;
import org.mingjian.query.tierboard.TierBoardView;
import org.mingjian.query.tierboard.TierSpan;
import org.mingjian.query.tierboard.TierState;

/** The tiers of a history, in memory. */
record MemoryTiers(Map<String, TierBoardView> views) implements Tiers {

    @Override
    public Page<TierBoardView> search(Filter filter, Slice slice) {
        return Memory.page(views.values(), TierBoardView::stream, matching(filter), slice);
    }

    @Override
    public Counts statistics(Filter filter) {
        List<TierSpan> spans = views.values().stream()
                .filter(matching(filter))
                .flatMap(view -> view.grading() == null ? Stream.<TierSpan>empty() : view.grading().spans().stream())
                .filter(span -> then(span, filter))
                .toList();
        Map<String, Long> groups =
                spans.stream().collect(Collectors.groupingBy(TierSpan::group, TreeMap::new, Collectors.counting()));
        Map<String, Long> byState = spans.stream()
                .flatMap(span -> span.states().stream())
                .collect(Collectors.groupingBy(
                        state -> TierState.valueOf(state).code(), TreeMap::new, Collectors.counting()));
        return Counts.of(
                spans.size(),
                groups.entrySet().stream()
                        .map(e -> Row.of(e.getKey(), e.getValue()))
                        .toList(),
                byState,
                0);
    }

    @Override
    public Page<TierBoardView> changed(LocalDate from, LocalDate to, Place place, Slice slice) {
        return Memory.page(
                views.values(),
                TierBoardView::stream,
                view -> days(view).stream().anyMatch(day -> !day.isBefore(from) && !day.isAfter(to)),
                slice);
    }

    @Override
    public List<TierBoardView> ofUnit(String unit) {
        return views.values().stream()
                .filter(view -> view.grading() != null && view.grading().unit().equals(unit))
                .toList();
    }

    @Override
    public Map<String, TierBoardView> byStreams(Collection<String> streams) {
        return views.entrySet().stream()
                .filter(entry -> streams.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<LocalDate> days(TierBoardView view) {
        if (view.grading() != null) {
            return view.grading().changedOn();
        }
        return view.listings() == null ? List.of() : view.listings().changedOn();
    }

    private static Predicate<TierBoardView> matching(Filter filter) {
        return view -> {
            Grading grading = view.grading();
            return grading != null
                    && (filter.place().region() == null
                            || grading.region().startsWith(filter.place().region()))
                    && grading.spans().stream().anyMatch(span -> then(span, filter));
        };
    }

    private static boolean then(TierSpan span, Filter filter) {
        return span.days().holds(filter.day())
                && (filter.tier() == null || filter.tier().equals(span.tier()))
                && (filter.state() == null
                        || span.states().contains(filter.state().name()));
    }
}
