package org.mingjian.query.organroster;

import java.time.LocalDate;
import java.util.List;
import mingjian.officer.OfficerCertificateGranted;
import mingjian.officer.OfficerCertificateRenewed;
import mingjian.officer.OfficerCertificateRestored;
import mingjian.officer.OfficerCertificateSuspended;
import mingjian.officer.OfficerDismissed;
import mingjian.officer.OfficerRegistered;
import mingjian.officer.OfficerSpecialtiesAssigned;
import mingjian.officer.OfficerTransferred;
import org.jspecify.annotations.Nullable;

/** Whom an officer serves, in what, and by which certificate. */
final class OfficerEvents {
    private OfficerEvents() {}

    /** The officer after the event; null when the event is of none. */
    static @Nullable Officer apply(@Nullable Officer known, Object payload) {
        if (payload instanceof OfficerRegistered registered) {
            return new Officer(registered.getKind().name(), List.of(), List.of(), List.of(), null, List.of(), null)
                    .posted(new Officer.Posting(
                            registered.getOrgan(), registered.getHandlingUnit(), registered.getRegisteredOn()))
                    .working(new Officer.Field(List.copyOf(registered.getSpecialties()), registered.getRegisteredOn()));
        }
        if (known == null) {
            return null;
        }
        if (payload instanceof OfficerSpecialtiesAssigned assigned) {
            return known.working(new Officer.Field(List.copyOf(assigned.getSpecialties()), assigned.getAssignedOn()));
        }
        if (payload instanceof OfficerTransferred transferred) {
            return known.posted(new Officer.Posting(
                    transferred.getOrgan(), transferred.getHandlingUnit(), transferred.getTransferredOn()));
        }
        if (payload instanceof OfficerDismissed dismissed) {
            return known.dismissed(dismissed.getDismissedOn());
        }
        return certificate(known, payload);
    }

    private static @Nullable Officer certificate(Officer known, Object payload) {
        if (payload instanceof OfficerCertificateGranted granted) {
            return known.certified(
                    granted.getCertificateNumber(),
                    act(granted.getGrantedOn(), Officer.What.GRANTED, granted.getValidUntil()));
        }
        if (payload instanceof OfficerCertificateRenewed renewed) {
            return known.certified(null, act(renewed.getRenewedOn(), Officer.What.RENEWED, renewed.getValidUntil()));
        }
        if (payload instanceof OfficerCertificateSuspended suspended) {
            return known.certified(null, act(suspended.getSuspendedOn(), Officer.What.SUSPENDED, suspended.getUntil()));
        }
        if (payload instanceof OfficerCertificateRestored restored) {
            return known.certified(null, act(restored.getRestoredOn(), Officer.What.RESTORED, null));
        }
        return null;
    }

    private static Officer.Act act(LocalDate on, Officer.What what, @Nullable LocalDate until) {
        return new Officer.Act(on, what, until);
    }
}
