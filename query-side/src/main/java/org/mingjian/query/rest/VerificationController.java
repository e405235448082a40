package org.mingjian.query.rest;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.verification.DifferingDocument;
import org.mingjian.query.verification.VerificationReport;
import org.mingjian.query.verification.Verifications;
import org.mingjian.query.verification.ViewReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Verifies views against the log, for operators. */
@RestController
class VerificationController {
    private static final Logger LOG = LoggerFactory.getLogger(VerificationController.class);

    private final Verifications verifications;

    VerificationController(Verifications verifications) {
        this.verifications = verifications;
    }

    /** @param all true for every view; then no view is named */
    record Order(@Nullable String view, @Nullable Boolean all) {}

    record Started(String id) {}

    @PostMapping("/api/v1/verifications")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Started start(@RequestBody Order order, Authentication caller) {
        String id = verifications
                .start(wanted(order))
                .orElseThrow(() -> ProblemException.of(
                        "verification-running", "id", verifications.running().orElse("")));
        LOG.info("MQR-0111 {} started verification {} of {}", caller.getName(), id, order);
        return new Started(id);
    }

    private Collection<String> wanted(Order order) {
        boolean all = Boolean.TRUE.equals(order.all());
        String view = order.view();
        if (all == (view != null)) {
            throw ProblemException.invalid("view", String.valueOf(view), "a view's name, or \"all\": true without it");
        }
        if (view != null && !verifications.views().contains(view)) {
            throw ProblemException.of("view-not-found", "view", view);
        }
        return view == null ? verifications.views().stream().sorted().toList() : List.of(view);
    }

    @GetMapping("/api/v1/verifications/{id}")
    @ReadsViews({})
    Answer one(@PathVariable String id) {
        return verifications.find(id).map(Answer::of).orElseThrow(() -> notFound(id));
    }

    @DeleteMapping("/api/v1/verifications/{id}")
    Answer cancel(@PathVariable String id, Authentication caller) {
        VerificationReport report = verifications.cancel(id).orElseThrow(() -> notFound(id));
        LOG.info("MQR-0112 {} cancelled verification {}", caller.getName(), id);
        return Answer.of(report);
    }

    private static ProblemException notFound(String id) {
        return ProblemException.of("verification-not-found", "id", id);
    }

    /** How it stands; {@code equal} is null before it is done, {@code complete} false when keys wait that are not judged. */
    record Answer(
            String id,
            VerificationReport.State state,
            @Nullable String reason,
            @Nullable Boolean equal,
            @Nullable Boolean complete,
            long waiting,
            List<View> views) {
        static Answer of(VerificationReport report) {
            boolean done = report.state() == VerificationReport.State.DONE;
            long waiting =
                    report.views().stream().mapToLong(ViewReport::waiting).sum();
            return new Answer(
                    report.id(),
                    report.state(),
                    report.reason(),
                    done ? report.views().stream().allMatch(ViewReport::isEqual) : null,
                    done ? waiting == 0 : null,
                    waiting,
                    report.views().stream().map(View::of).toList());
        }
    }

    /** One view. */
    record View(
            String view,
            @Nullable Integer version,
            String position,
            long documents,
            long compared,
            double progress,
            List<DifferingDocument> differing,
            List<String> missing,
            List<String> surplus,
            long differingTotal,
            long missingTotal,
            long surplusTotal,
            long waiting,
            long undecided) {
        static View of(ViewReport report) {
            ViewVersion version = report.version();
            return new View(
                    report.view(),
                    version == null ? null : version.number(),
                    report.position(),
                    report.documents(),
                    report.compared(),
                    report.progress(),
                    report.differing(),
                    report.missing(),
                    report.surplus(),
                    report.differingTotal(),
                    report.missingTotal(),
                    report.surplusTotal(),
                    report.waiting(),
                    report.undecided());
        }
    }
}
