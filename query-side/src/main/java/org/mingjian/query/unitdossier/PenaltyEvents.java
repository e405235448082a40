package org.mingjian.query.unitdossier;

import java.time.LocalDate;
import java.util.List;
import mingjian.penalty.HistoricPenaltyRecorded;
import mingjian.penalty.PenaltyDecisionMade;
import mingjian.penalty.ReviewDecided;
import org.mingjian.query.penaltyregister.DecisionState;

/** Penalties for what happened at the place, in short. */
final class PenaltyEvents {
    private PenaltyEvents() {}

    static void apply(Draft draft, String stream, Object payload) {
        if (payload instanceof PenaltyDecisionMade made) {
            draft.penalties.put(
                    key(stream, made.getDocumentNumber()),
                    new UnitDossierView.PenaltyLine(
                            made.getDecidedOn(),
                            made.getParty(),
                            names(made.getKinds()),
                            null,
                            made.getDocumentNumber(),
                            null));
        } else if (payload instanceof ReviewDecided decided) {
            draft.penalties.computeIfPresent(key(stream, decided.getDecision()), (name, line) -> {
                var before = line.held() == null ? DecisionState.IN_FORCE : DecisionState.valueOf(line.held());
                boolean changes =
                        decided.getFine() != null || !decided.getKinds().isEmpty();
                return line.held(before.after(decided.getOutcome(), changes), names(decided.getKinds()));
            });
        } else if (payload instanceof HistoricPenaltyRecorded penalty) {
            LocalDate decided = penalty.getDecidedOn();
            draft.penalties.put(
                    stream,
                    new UnitDossierView.PenaltyLine(
                            decided == null ? penalty.getActOn() : decided,
                            penalty.getSubject(),
                            names(penalty.getKinds()),
                            penalty.getSeverity().name(),
                            penalty.getDocumentNumber(),
                            null));
        }
    }

    private static String key(String stream, String documentNumber) {
        return stream + "#" + documentNumber;
    }

    private static List<String> names(List<? extends Enum<?>> kinds) {
        return kinds.stream().map(Enum::name).distinct().sorted().toList();
    }
}
