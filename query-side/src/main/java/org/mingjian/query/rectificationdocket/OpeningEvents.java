package org.mingjian.query.rectificationdocket;

import java.util.List;
import mingjian.rectification.HistoricOrderRecorded;
import mingjian.rectification.RectificationOrdered;
import org.mingjian.query.projection.ActingOrgan;
import org.mingjian.query.projection.RecordedEvent;

/** An order given here, or read from a source. */
final class OpeningEvents {
    private OpeningEvents() {}

    static void apply(Draft draft, RecordedEvent event) {
        if (event.payload() instanceof RectificationOrdered ordered) {
            draft.given = given(ordered);
            draft.organ = ActingOrgan.of(event);
            draft.act(
                    ordered.getOrderedOn(),
                    RectificationDocketView.What.ORDERED,
                    ordered.getAtOnce() ? ordered.getOrderedOn() : ordered.getDueOn(),
                    null);
            ordered.getItems()
                    .forEach(item -> draft.items.add(new RectificationDocketView.Item(
                            item.getItemId(), item.getContent(), item.getBasis(), item.getActId(), null)));
        } else if (event.payload() instanceof HistoricOrderRecorded past) {
            draft.given = given(past);
            draft.act(past.getOrderedOn(), RectificationDocketView.What.ORDERED, past.getDueOn(), null);
            draft.items.add(
                    new RectificationDocketView.Item(past.getActId(), past.getContent(), null, past.getActId(), null));
        }
    }

    private static RectificationDocketView.Given given(RectificationOrdered ordered) {
        return new RectificationDocketView.Given(
                false,
                ordered.getSubject(),
                ordered.getUnit(),
                ordered.getRegion(),
                ordered.getInspection(),
                ordered.getPenaltyCase(),
                ordered.getNature().name(),
                null,
                ordered.getDocumentNumber(),
                ordered.getSpecialty(),
                List.copyOf(ordered.getLegalBasis()),
                ordered.getSeverity().name(),
                ordered.getOrderedOn(),
                ordered.getAtOnce(),
                List.copyOf(ordered.getOfficers()),
                null);
    }

    private static RectificationDocketView.Given given(HistoricOrderRecorded past) {
        return new RectificationDocketView.Given(
                true,
                past.getSubject(),
                past.getUnit(),
                past.getRegion(),
                past.getInspection(),
                null,
                past.getNature().name(),
                past.getStatedNature(),
                null,
                past.getSpecialty(),
                List.of(),
                past.getSeverity().name(),
                past.getOrderedOn(),
                false,
                List.of(),
                new RectificationDocketView.Source(
                        past.getSource().getSystem(),
                        past.getSource().getFile(),
                        past.getSource().getRow()));
    }
}
