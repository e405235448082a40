package org.mingjian.query.penaltyregister;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mingjian.penalty.DecisionItem;
import mingjian.penalty.HistoricPenaltyRecorded;
import mingjian.penalty.PenaltyDecisionMade;

/** Decisions made here, and penalties read from a source. */
final class DecisionEvents {
    private DecisionEvents() {}

    static void apply(Draft draft, Object payload) {
        if (payload instanceof PenaltyDecisionMade made) {
            draft.decisions.add(Decision.made(document(made), made.getParty(), made.getDecidedOn(), false, false));
        } else if (payload instanceof HistoricPenaltyRecorded past) {
            draft.matter = matter(past);
            LocalDate decided = past.getDecidedOn();
            draft.decisions.add(Decision.made(
                    document(past),
                    past.getSubject(),
                    decided == null ? past.getActOn() : decided,
                    decided == null,
                    true));
        }
    }

    private static Document document(PenaltyDecisionMade made) {
        return new Document(
                made.getDocumentNumber(),
                made.getPartyOnTheDay().getName(),
                made.getPartyOnTheDay().getCategory(),
                new TreeMap<>(made.getPartyOnTheDay().getIdentifiers()),
                made.getProcedure().name(),
                made.getItems().stream().map(DecisionEvents::item).toList(),
                names(made.getKinds()),
                made.getContent(),
                Amount.of(made.getFine()),
                Amount.of(made.getConfiscated()),
                made.getLicence(),
                made.getObligations().stream()
                        .map(duty -> new Document.Obligation(
                                duty.getObligationId(),
                                duty.getKind().name(),
                                Amount.of(duty.getAmount()),
                                duty.getDueOn()))
                        .toList(),
                made.getDecidedOn(),
                made.getValidUntil(),
                made.getPublicUntil(),
                made.getOrganName(),
                made.getOrganCode(),
                made.getDataSource(),
                made.getDataSourceCode(),
                made.getCreditClass().name(),
                made.getForPublication(),
                made.getRemark());
    }

    private static Document.Item item(DecisionItem item) {
        return new Document.Item(
                item.getActId(),
                item.getViolation(),
                item.getFact(),
                item.getBasisBreached(),
                item.getBasisOfPenalty(),
                item.getDiscretionGrade(),
                names(item.getKinds()),
                Amount.of(item.getFine()),
                Amount.of(item.getConfiscated()));
    }

    /** What the source does not state stays unstated; that it is to be published above all. */
    private static Document document(HistoricPenaltyRecorded past) {
        var kinds = names(past.getKinds());
        var fine = Amount.of(past.getAmount());
        var item = new Document.Item(
                past.getActId(), past.getViolation(), null, null, past.getBasis(), null, kinds, fine, null);
        return new Document(
                past.getDocumentNumber(),
                null,
                null,
                Map.of(),
                null,
                List.of(item),
                kinds,
                past.getStatedOutcome(),
                fine,
                null,
                null,
                List.of(),
                past.getDecidedOn(),
                null,
                null,
                past.getOrgan(),
                null,
                null,
                null,
                past.getCreditClass().name(),
                false,
                null);
    }

    private static PenaltyRegisterView.Matter matter(HistoricPenaltyRecorded past) {
        return new PenaltyRegisterView.Matter(
                true,
                null,
                past.getSubject(),
                past.getUnit(),
                past.getRegion(),
                past.getSpecialty(),
                null,
                past.getInspection(),
                null,
                null,
                List.of(),
                new TreeMap<>(past.getStated()),
                new PenaltyRegisterView.Source(
                        past.getSource().getSystem(),
                        past.getSource().getFile(),
                        past.getSource().getRow()));
    }

    static List<String> names(List<? extends Enum<?>> kinds) {
        return kinds.stream().map(Enum::name).distinct().sorted().toList();
    }
}
