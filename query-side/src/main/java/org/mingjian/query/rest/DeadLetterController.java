package org.mingjian.query.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.ProjectionStatus;
import org.mingjian.query.projection.deadletters.LetterDesk;
import org.mingjian.query.projection.deadletters.Order;
import org.mingjian.query.projection.deadletters.Outcome;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Events that views could not take, for operators: what waits, and orders to retry or to give up. */
@RestController
class DeadLetterController {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Pattern EVENT = Pattern.compile(".{1,500}@\\d{1,19}");

    private final LetterDesk desk;
    private final Operations operations;

    DeadLetterController(LetterDesk desk, Operations operations) {
        this.desk = desk;
        this.operations = operations;
    }

    @GetMapping("/api/v1/dead-letters")
    @ReadsViews({})
    DeadLetterList list(@RequestParam(required = false) @Nullable String view) {
        Operations.Report report = operations.report();
        String asked = Parameters.oneOf(
                "view", view, report.views().keySet().stream().sorted().toList());
        String position = report.views().values().stream()
                .filter(status -> asked == null || status.view().equals(asked))
                .max(Comparator.comparingLong(DeadLetterController::behind))
                .map(ProjectionStatus::position)
                .orElse(report.logPosition());
        List<DeadLetterItem> items =
                desk.list(asked).stream().map(DeadLetterItem::of).toList();
        return new DeadLetterList(items, items.size(), position, report.settledInstant());
    }

    /** A log that cannot count says so only of a view that is behind. */
    private static long behind(ProjectionStatus status) {
        return status.lagEvents() < 0 ? Long.MAX_VALUE : status.lagEvents();
    }

    @GetMapping("/api/v1/dead-letters/{view}/{key}")
    @ReadsViews({})
    DeadLetterSequence one(@PathVariable String view, @PathVariable String key) {
        return DeadLetterSequence.of(find(view, key));
    }

    @PostMapping("/api/v1/dead-letters/{view}/{key}/retry")
    ResponseEntity<Result> retry(@PathVariable String view, @PathVariable String key, Authentication caller) {
        return order(find(view, key), Order.Kind.RETRY, null, caller);
    }

    @PostMapping("/api/v1/dead-letters/{view}/{key}/evict")
    ResponseEntity<Result> evict(
            @PathVariable String view,
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String event,
            Authentication caller) {
        if (event == null || !EVENT.matcher(event).matches()) {
            throw ProblemException.invalid(
                    "event", event == null ? "" : event, "the first letter, <stream>@<revision>");
        }
        return order(find(view, key), Order.Kind.EVICT, event, caller);
    }

    private LetterDesk.Found find(String view, String key) {
        return desk.find(view, key).orElseThrow(() -> notFound(key));
    }

    private ResponseEntity<Result> order(
            LetterDesk.Found found, Order.Kind kind, @Nullable String event, Authentication caller) {
        Order order = desk.order(found, kind, caller.getName(), event).orElseThrow(() -> notFound(found.key()));
        return desk.await(found, order, PATIENCE)
                .map(outcome -> ResponseEntity.ok(Result.of(outcome)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.ACCEPTED).body(Result.PENDING));
    }

    private static ProblemException notFound(String key) {
        return ProblemException.of("dead-letter-not-found", "key", key);
    }

    /** All sequences. */
    record DeadLetterList(List<DeadLetterItem> sequences, int total, String position, Instant asOf) {}

    /** What became of an order: applied, failed, evicted, or pending while nobody has carried it out. */
    record Result(
            String outcome,
            @Nullable Integer applied,
            @Nullable Integer left,
            @Nullable String reason) {
        static final Result PENDING = new Result("pending", null, null, null);

        static Result of(Outcome outcome) {
            return new Result(
                    outcome.result().name().toLowerCase(Locale.ROOT),
                    outcome.applied(),
                    outcome.left(),
                    outcome.reason());
        }
    }
}
