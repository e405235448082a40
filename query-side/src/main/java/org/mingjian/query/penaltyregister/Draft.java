package org.mingjian.query.penaltyregister;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.RecordedEvent;

/** A case being changed by one event; what follows from the rest is worked out when it is finished. */
final class Draft {
    private final String penaltyCase;
    private long revision;
    PenaltyRegisterView.@Nullable Matter matter;

    @Nullable
    String organ;

    final List<PenaltyRegisterView.Act> acts;
    final List<Decision> decisions;
    final List<PenaltyRegisterView.NoPenalty> noPenalties;
    final List<PenaltyRegisterView.Step> steps;

    final Map<String, Mark> marks;
    private final Map<String, Long> streams;

    Draft(PenaltyRegisterView view) {
        penaltyCase = view.penaltyCase();
        revision = view.revision();
        matter = view.matter();
        organ = view.organ();
        acts = new ArrayList<>(view.acts());
        decisions = new ArrayList<>(view.decisions());
        noPenalties = new ArrayList<>(view.noPenalties());
        steps = new ArrayList<>(view.steps());
        marks = new TreeMap<>(view.marks());
        streams = new TreeMap<>(view.streams());
    }

    /** Whether an event is new: events of a stream come in order, and again at most. */
    boolean takes(RecordedEvent event) {
        if (event.stream().equals(penaltyCase)) {
            boolean fresh = event.revision() > revision;
            revision = Math.max(revision, event.revision());
            return fresh;
        }
        boolean fresh = event.revision() > streams.getOrDefault(event.stream(), -1L);
        if (fresh) {
            streams.put(event.stream(), event.revision());
        }
        return fresh;
    }

    void step(LocalDate on, String what, @Nullable String detail) {
        steps.add(new PenaltyRegisterView.Step(on, what, detail));
    }

    void decision(String number, UnaryOperator<Decision> change) {
        decisions.replaceAll(decision -> decision.isOf(number) ? change.apply(decision) : decision);
    }

    PenaltyRegisterView finish(PublicityRules rules) {
        String region = matter == null ? null : matter.region();
        return new PenaltyRegisterView(
                penaltyCase,
                revision,
                matter,
                organ,
                List.copyOf(acts),
                decisions.stream()
                        .map(decision -> decision.inPublic(region, marks.values(), rules))
                        .toList(),
                List.copyOf(noPenalties),
                List.copyOf(steps),
                marks,
                streams,
                sortKey());
    }

    private String sortKey() {
        LocalDate filed = matter == null ? null : matter.filedOn();
        return decisions.stream()
                .map(Decision::on)
                .max(LocalDate::compareTo)
                .or(() -> Optional.ofNullable(filed))
                .map(LocalDate::toString)
                .orElse("");
    }
}
