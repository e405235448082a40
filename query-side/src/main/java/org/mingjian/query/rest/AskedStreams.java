package org.mingjian.query.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.search.FoundSubject;
import org.mingjian.query.search.SubjectDesk;
import org.springframework.stereotype.Component;

/** Streams that a request names, by their whole name or by their key alone. */
@Component
class AskedStreams {
    private final SubjectDesk desk;

    AskedStreams(SubjectDesk desk) {
        this.desk = desk;
    }

    /** Streams of a subject and of those it has absorbed; a key that nobody holds finds nothing, none finds all. */
    List<String> subjects(String parameter, @Nullable String key) {
        String asked = Parameters.text(parameter, key);
        return asked == null
                ? List.of()
                : desk.find(asked).map(FoundSubject::subjects).orElseGet(() -> List.of(asked));
    }

    static @Nullable String of(String aggregate, String parameter, @Nullable String key) {
        String asked = Parameters.text(parameter, key);
        return asked == null ? null : named(aggregate, asked);
    }

    static String named(String aggregate, String key) {
        return key.startsWith(aggregate + "-") ? key : aggregate + "-" + key;
    }
}
