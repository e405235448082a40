package org.mingjian.query.unitdossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mingjian.unit.GeoPoint;
import mingjian.unit.SupervisedUnitClosed;
import mingjian.unit.SupervisedUnitHandedOver;
import mingjian.unit.SupervisedUnitMoved;
import mingjian.unit.SupervisedUnitOpened;
import mingjian.unit.SupervisedUnitProfileAmended;
import mingjian.unit.UnitProfile;
import org.jspecify.annotations.Nullable;

/** What the place is, where it lies and who runs it. */
final class PlaceEvents {
    private PlaceEvents() {}

    static void apply(Draft draft, Object payload) {
        if (payload instanceof SupervisedUnitOpened opened) {
            draft.subject = opened.getSubject();
            draft.region = opened.getRegion();
            draft.openedOn = opened.getOpenedOn();
            profile(draft, null, opened.getProfile());
            draft.subjects.add(new UnitDossierView.RunBy(opened.getSubject(), opened.getOpenedOn()));
            draft.sites.add(new UnitDossierView.Site(opened.getRegion(), draft.address, opened.getOpenedOn()));
        } else if (payload instanceof SupervisedUnitProfileAmended amended) {
            profile(draft, amended.getValidFrom(), amended.getProfile());
        } else if (payload instanceof SupervisedUnitMoved moved) {
            draft.region = moved.getToRegion();
            draft.address = moved.getAddress();
            draft.location = location(moved.getLocation());
            draft.sites.add(new UnitDossierView.Site(moved.getToRegion(), moved.getAddress(), moved.getMovedOn()));
        } else if (payload instanceof SupervisedUnitHandedOver over) {
            draft.subject = over.getToSubject();
            draft.subjects.add(new UnitDossierView.RunBy(over.getToSubject(), over.getHandedOverOn()));
        } else if (payload instanceof SupervisedUnitClosed closed) {
            draft.closed = new UnitDossierView.Closed(closed.getClosedOn(), closed.getManner());
        }
    }

    private static void profile(Draft draft, @Nullable LocalDate from, UnitProfile profile) {
        draft.name = profile.getName();
        draft.address = profile.getAddress();
        draft.location = location(profile.getLocation());
        draft.specialties = List.copyOf(profile.getSpecialties());
        draft.categories = List.copyOf(profile.getCategories());
        Map<String, String> stated = profile.getStated();
        draft.stated = new TreeMap<>(stated);
        draft.profiles.add(
                new UnitDossierView.ProfileFrom(from, profile.getName(), draft.specialties, draft.categories));
    }

    private static UnitDossierView.@Nullable Location location(@Nullable GeoPoint point) {
        return point == null ? null : new UnitDossierView.Location(point.getLatitude(), point.getLongitude());
    }
}
