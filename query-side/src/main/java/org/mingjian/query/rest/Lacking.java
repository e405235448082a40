package org.mingjian.query.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.deadletters.Gap;

/**
 * Says of an answer that it lacks something; both fields are absent from one that lacks nothing.
 *
 * @param incomplete true when an event that bears on it waits as a dead letter, or was given up
 * @param deadLetters how many wait; 0 when events were only given up
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Lacking(@Nullable Boolean incomplete, @Nullable Integer deadLetters) {

    static Lacking of(Gap gap) {
        return gap.isNone() ? new Lacking(null, null) : new Lacking(true, gap.letters());
    }

    /** The facts of a problem with these among them. */
    Map<String, Object> addTo(Map<String, Object> facts) {
        if (incomplete == null || deadLetters == null) {
            return facts;
        }
        Map<String, Object> all = new LinkedHashMap<>(facts);
        all.put("incomplete", incomplete);
        all.put("deadLetters", deadLetters);
        return all;
    }
}
