package org.mingjian.query.rest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.casehistory.PersonalNames;
import org.mingjian.query.casehistory.Streams;
import org.mingjian.query.casehistory.TimelineItem;
import org.mingjian.query.search.FoundSubject;
import org.mingjian.query.search.SubjectDesk;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All that happened to a subject, newest first, for regulators. */
@RestController
class TimelineController {
    private final SubjectDesk desk;
    private final Streams streams;
    private final PersonalDataAccess personal;
    private final Stamps stamps;

    TimelineController(SubjectDesk desk, Streams streams, PersonalDataAccess personal, Stamps stamps) {
        this.desk = desk;
        this.streams = streams;
        this.personal = personal;
        this.stamps = stamps;
    }

    @GetMapping("/api/v1/subjects/{key}/timeline")
    @ReadsViews(value = "creditstanding", searches = true)
    TimelineAnswer timeline(
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String size,
            Authentication caller) {
        var stamp = stamps.ofAnswer();
        var question = Cursor.of("timeline", key);
        var slice = question.slice(cursor, Parameters.size(size));
        FoundSubject found = desk.find(key)
                .orElseThrow(() -> ProblemException.absent("subject-not-found", "key", key, stamp.lackingOf(key)));
        var events = streams.readAll(found.streams(), Instant.MAX).values().stream()
                .flatMap(List::stream)
                .filter(found::isSpokenOfBy)
                .toList();
        PersonalNames names = personal.open(caller, found.subject().subject(), events);
        List<TimelineItem> all = events.stream()
                .map(event -> TimelineItem.of(event, names))
                .sorted(TimelineItem.NEWEST_FIRST)
                .toList();
        int from = slice.after().isEmpty() ? 0 : after(all, slice.after().get(0));
        int to = Math.min(all.size(), from + slice.size());
        return new TimelineAnswer(
                found.subject().subject(),
                new PageAnswer<>(
                        all.subList(from, to),
                        to < all.size() ? question.write(List.of(all.get(to - 1).event())) : null,
                        all.size(),
                        stamp));
    }

    private static int after(List<TimelineItem> all, String event) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).event().equals(event)) {
                return i + 1;
            }
        }
        throw ProblemException.of("cursor-invalid");
    }
}
