package org.mingjian.query.penaltyregister;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A case being changed by one event; what follows from the rest is worked out when it is finished. */
final class Draft {
    private final String penaltyCase;
    private final long revision;
    PenaltyRegisterView.@Nullable Matter matter;

    @Nullable
    String organ;

    final List<PenaltyRegisterView.Act> acts;
    final List<Decision> decisions;
    final List<PenaltyRegisterView.NoPenalty> noPenalties;
    final List<PenaltyRegisterView.Step> steps;

    Draft(PenaltyRegisterView view, long revision) {
        penaltyCase = view.penaltyCase();
        this.revision = revision;
        matter = view.matter();
        organ = view.organ();
        acts = new ArrayList<>(view.acts());
        decisions = new ArrayList<>(view.decisions());
        noPenalties = new ArrayList<>(view.noPenalties());
        steps = new ArrayList<>(view.steps());
    }

    void step(LocalDate on, String what, @Nullable String detail) {
        steps.add(new PenaltyRegisterView.Step(on, what, detail));
    }

    void decision(String number, UnaryOperator<Decision> change) {
        decisions.replaceAll(decision -> decision.isOf(number) ? change.apply(decision) : decision);
    }

    PenaltyRegisterView finish() {
        return new PenaltyRegisterView(
                penaltyCase,
                revision,
                matter,
                organ,
                List.copyOf(acts),
                List.copyOf(decisions),
                List.copyOf(noPenalties),
                List.copyOf(steps),
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
