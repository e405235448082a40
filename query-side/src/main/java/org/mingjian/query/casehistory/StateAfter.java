package org.mingjian.query.casehistory;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.RecordedEvent;

/** The state of one stream while its events go by. */
abstract class StateAfter {
    /** The state after one more event, as plain values. */
    abstract Map<String, @Nullable Object> apply(RecordedEvent event);

    /** By the fold of a view; fields that gather other streams' facts are left out. */
    static <V> StateAfter byFold(Fold<V> fold, String stream, Set<String> without, ObjectMapper json) {
        return new StateAfter() {
            private V view = fold.initial(stream);

            @Override
            Map<String, @Nullable Object> apply(RecordedEvent event) {
                view = fold.fold(view, event);
                Map<String, @Nullable Object> state = json.convertValue(view, new TypeReference<>() {});
                without.forEach(state::remove);
                return state;
            }
        };
    }

    /** Where no view is of this stream alone: the last statement of each field. */
    static StateAfter byFields(PersonalNames names) {
        return new StateAfter() {
            private final Map<String, @Nullable Object> state = new LinkedHashMap<>();

            @Override
            Map<String, @Nullable Object> apply(RecordedEvent event) {
                state.putAll(PayloadJson.of(event.payload(), names));
                return new LinkedHashMap<>(state);
            }
        };
    }
}
