package org.mingjian.query.storage.elasticsearch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of a search, all of which must hold; what is not asked for adds none. */
final class Filters {
    private final List<Map<String, Object>> all = new ArrayList<>();

    Filters term(String field, @Nullable Object value) {
        return value == null ? this : add(ViewQueries.term(field, value));
    }

    Filters prefix(String field, @Nullable String value) {
        return value == null ? this : add(ViewQueries.prefix(field, value));
    }

    /** One of several values; none at all does not restrict. */
    Filters terms(String field, Collection<String> values) {
        return values.isEmpty() ? this : add(Map.of("terms", Map.of(field, values)));
    }

    /** In one of the states on the day, where each state has a field of its own with spans of days. */
    Filters inState(String field, Collection<? extends Enum<?>> states, LocalDate day) {
        return states.isEmpty()
                ? this
                : add(ViewQueries.any(states.stream()
                        .sorted()
                        .map(state -> ViewQueries.term(field + "." + state.name(), day.toString()))
                        .toList()));
    }

    /** A day from one to another, both inclusive and either open. */
    Filters between(String field, @Nullable LocalDate from, @Nullable LocalDate to) {
        var range = new LinkedHashMap<String, Object>();
        if (from != null) {
            range.put("gte", from.toString());
        }
        if (to != null) {
            range.put("lte", to.toString());
        }
        return range.isEmpty() ? this : add(Map.of("range", Map.of(field, range)));
    }

    Filters exists(String field) {
        return add(Map.of("exists", Map.of("field", field)));
    }

    Filters add(Map<String, Object> condition) {
        all.add(condition);
        return this;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    Map<String, Object> query() {
        return ViewQueries.all(all);
    }
}
