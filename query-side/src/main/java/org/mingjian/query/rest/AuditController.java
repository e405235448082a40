package org.mingjian.query.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.StreamName;
import org.mingjian.query.casehistory.CaseHistory;
import org.mingjian.query.casehistory.PersonalNames;
import org.mingjian.query.casehistory.Step;
import org.mingjian.query.casehistory.Streams;
import org.mingjian.query.projection.RecordedEvent;
import org.mingjian.query.search.FoundSubject;
import org.mingjian.query.search.SubjectDesk;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The record itself, for auditors. */
@RestController
class AuditController {
    private final SubjectDesk desk;
    private final Streams streams;
    private final CaseHistory history;
    private final PersonalDataAccess personal;
    private final Stamps stamps;

    AuditController(
            SubjectDesk desk, Streams streams, CaseHistory history, PersonalDataAccess personal, Stamps stamps) {
        this.desk = desk;
        this.streams = streams;
        this.history = history;
        this.personal = personal;
        this.stamps = stamps;
    }

    @GetMapping("/api/v1/subjects/{key}/streams")
    @ReadsViews(value = "creditstanding", searches = true)
    StreamsAnswer streams(@PathVariable String key) {
        var stamp = stamps.ofAnswer();
        FoundSubject found = desk.find(key)
                .orElseThrow(() -> ProblemException.absent("subject-not-found", "key", key, stamp.lackingOf(key)));
        return new StreamsAnswer(
                found.subject().subject(),
                found.askedFor(),
                found.streams(),
                stamp.position(),
                stamp.settledInstant(),
                stamp.lacking(found.subjects()));
    }

    @GetMapping("/api/v1/streams/{stream}/history")
    @ReadsViews("creditstanding")
    HistoryAnswer history(
            @PathVariable String stream,
            @RequestParam(required = false) @Nullable String until,
            Authentication caller) {
        Predicate<RecordedEvent> wanted = until(until);
        var stamp = stamps.ofAnswer();
        List<RecordedEvent> events = isName(stream) ? streams.read(stream) : List.of();
        if (events.isEmpty()) {
            throw ProblemException.of("stream-not-found", "stream", stream);
        }
        PersonalNames names = personal.open(caller, stream, events);
        return new HistoryAnswer(
                stream, history.of(stream, events, wanted, names), stamp.position(), stamp.settledInstant());
    }

    private static boolean isName(String stream) {
        try {
            StreamName.parse(stream);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Up to a revision or an instant, both inclusive. */
    private static Predicate<RecordedEvent> until(@Nullable String until) {
        if (until == null) {
            return event -> true;
        }
        try {
            if (until.matches("[0-9]{1,18}")) {
                long revision = Long.parseLong(until);
                return event -> event.revision() <= revision;
            }
            Instant instant = Instant.parse(until);
            return event -> !event.at().isAfter(instant);
        } catch (DateTimeException e) {
            throw ProblemException.invalid("until", until, "a revision such as 3, or an instant in UTC");
        }
    }

    /** The streams that carried a subject's key. */
    record StreamsAnswer(
            String subject,
            @Nullable String mergedFrom,
            List<String> streams,
            String position,
            Instant asOf,
            @JsonUnwrapped Lacking lacking) {}

    /** The events of a stream with the state after each. */
    record HistoryAnswer(String stream, List<Step> events, String position, Instant asOf) {}
}
