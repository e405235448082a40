package org.mingjian.query.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.policylab.Comparison;
import org.mingjian.query.policylab.Draft;
import org.mingjian.query.policylab.LabQuestion;
import org.mingjian.query.policylab.LabReport;
import org.mingjian.query.policylab.PolicyLab;
import org.mingjian.query.policylab.RunRecord;
import org.mingjian.query.policylab.RunState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tries drafts of rules, for regulators. Nothing that is answered elsewhere changes by it. */
@RestController
class PolicyLabController {
    private static final Logger LOG = LoggerFactory.getLogger(PolicyLabController.class);

    private final PolicyLab lab;
    private final LabOrders orders;

    PolicyLabController(PolicyLab lab, LabOrders orders) {
        this.lab = lab;
        this.orders = orders;
    }

    record Started(String id) {}

    @PostMapping("/api/v1/policy-lab/runs")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Started start(@RequestBody LabOrder order, Authentication caller) {
        Draft draft = orders.draft(order.draft());
        LabQuestion question = orders.question(order);
        String id = lab.start(draft, question, caller.getName())
                .orElseThrow(() -> ProblemException.of(
                        "policy-lab-busy", "id", lab.running().orElse("")));
        LOG.info("MQR-0113 {} started policy lab run {}", caller.getName(), id);
        return new Started(id);
    }

    @GetMapping("/api/v1/policy-lab/runs")
    @ReadsViews({})
    Runs list() {
        return new Runs(lab.newest().stream().map(Summary::of).toList());
    }

    @GetMapping("/api/v1/policy-lab/runs/{id}")
    @ReadsViews({})
    Run one(@PathVariable String id) {
        return Run.of(find(id));
    }

    @GetMapping("/api/v1/policy-lab/runs/{id}/comparison")
    @ReadsViews({})
    Comparison comparison(@PathVariable String id, @RequestParam(required = false) @Nullable String with) {
        RunRecord one = find(id);
        if (with == null) {
            throw ProblemException.invalid("with", "", "the id of another run");
        }
        RunRecord other = find(with);
        return Comparison.of(one, other)
                .orElseThrow(() -> ProblemException.of("runs-not-comparable", Map.of("id", id, "with", with)));
    }

    @DeleteMapping("/api/v1/policy-lab/runs/{id}")
    Summary cancel(@PathVariable String id, Authentication caller) {
        RunRecord run = lab.cancel(id).orElseThrow(() -> notFound(id));
        LOG.info("MQR-0114 {} cancelled policy lab run {}", caller.getName(), id);
        return Summary.of(run);
    }

    private RunRecord find(String id) {
        return lab.find(id).orElseThrow(() -> notFound(id));
    }

    private static ProblemException notFound(String id) {
        return ProblemException.of("policy-lab-run-not-found", "id", id);
    }

    /** The newest of all nodes, newest first. */
    record Runs(List<Summary> items) {}

    /** How a run stands; {@code progress} from 0 to 1. */
    record Summary(
            String id,
            RunState state,
            @Nullable String reason,
            String by,
            String node,
            Draft.Ref draft,
            LabQuestion question,
            Instant startedAt,
            @Nullable Instant endedAt,
            boolean cancelled,
            double progress,
            long looked,
            long total) {
        static Summary of(RunRecord run) {
            return new Summary(
                    run.id(),
                    run.state(),
                    run.reason(),
                    run.by(),
                    run.node(),
                    run.draft(),
                    run.question(),
                    run.startedAt(),
                    run.endedAt(),
                    run.cancelled(),
                    run.progress(),
                    run.looked(),
                    run.total());
        }
    }

    /** A run with the text it tries and what it found; no report before it is done. */
    record Run(
            @JsonUnwrapped Summary summary,
            String draftText,
            @Nullable LabReport report) {
        static Run of(RunRecord run) {
            return new Run(Summary.of(run), run.draftText(), run.report());
        }
    }
}
