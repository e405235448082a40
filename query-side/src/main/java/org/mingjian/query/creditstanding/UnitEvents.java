package org.mingjian.query.creditstanding;

import java.time.LocalDate;
import java.util.List;
import mingjian.unit.SupervisedUnitClosed;
import mingjian.unit.SupervisedUnitHandedOver;
import mingjian.unit.SupervisedUnitMoved;
import mingjian.unit.SupervisedUnitOpened;
import mingjian.unit.SupervisedUnitProfileAmended;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.creditstanding.CreditStandingView.UnitRef;
import org.mingjian.query.projection.RecordedEvent;

/**
 * The units a subject runs. A unit taken over comes without its history, which its former subject's document has: region
 * and specialties are then unknown here, and a search asks the unit's own dossier.
 */
final class UnitEvents {
    private static final UnitRef UNKNOWN = new UnitRef(null, List.of(), true, null);

    private UnitEvents() {}

    static void apply(Draft draft, RecordedEvent event) {
        String unit = event.stream();
        UnitRef known = draft.units.getOrDefault(unit, UNKNOWN);
        Object payload = event.payload();
        if (payload instanceof SupervisedUnitOpened opened) {
            draft.units.put(
                    unit,
                    new UnitRef(
                            opened.getRegion(), List.copyOf(opened.getProfile().getSpecialties()), true, null));
        } else if (payload instanceof SupervisedUnitProfileAmended amended) {
            draft.units.put(
                    unit,
                    new UnitRef(
                            known.region(),
                            List.copyOf(amended.getProfile().getSpecialties()),
                            known.open(),
                            known.until()));
        } else if (payload instanceof SupervisedUnitMoved moved) {
            draft.units.put(unit, new UnitRef(moved.getToRegion(), known.specialties(), known.open(), known.until()));
        } else if (payload instanceof SupervisedUnitClosed) {
            draft.units.put(unit, new UnitRef(known.region(), known.specialties(), false, known.until()));
        } else if (payload instanceof SupervisedUnitHandedOver over) {
            draft.units.put(
                    unit, draft.subject.equals(over.getToSubject()) ? UNKNOWN : leaving(known, over.getHandedOverOn()));
        }
    }

    private static UnitRef leaving(UnitRef known, @Nullable LocalDate until) {
        return new UnitRef(known.region(), known.specialties(), known.open(), until);
    }
}
