package org.mingjian.query.organroster;

import mingjian.officer.OfficerCertificateGranted;
import mingjian.officer.OfficerCertificateRenewed;
import mingjian.officer.OfficerCertificateRestored;
import mingjian.officer.OfficerCertificateSuspended;
import mingjian.officer.OfficerDismissed;
import mingjian.officer.OfficerRegistered;
import mingjian.officer.OfficerSpecialtiesAssigned;
import mingjian.officer.OfficerTransferred;
import mingjian.organ.OrganPowerEnded;
import mingjian.organ.OrganPowerGranted;
import mingjian.organ.OrganRegistered;
import mingjian.organ.OrganRenamed;
import mingjian.organ.OrganSucceeded;
import org.mingjian.query.projection.Intake;
import org.mingjian.query.projection.RecordedEvent;
import org.mingjian.query.projection.StreamFold;

/** Folds the streams of organs and officers; over a prefix of a stream it is what was known at that moment. */
public final class OrganRosterFold extends StreamFold<OrganRosterView> {
    private static final Intake INTAKE = Intake.of(
                    OrganRegistered.class,
                    OrganRenamed.class,
                    OrganPowerGranted.class,
                    OrganPowerEnded.class,
                    OrganSucceeded.class,
                    OfficerRegistered.class,
                    OfficerSpecialtiesAssigned.class,
                    OfficerCertificateGranted.class,
                    OfficerCertificateRenewed.class,
                    OfficerCertificateSuspended.class,
                    OfficerCertificateRestored.class,
                    OfficerTransferred.class,
                    OfficerDismissed.class)
            .leavingTheRest("is what organs do, not what they are");

    public OrganRosterFold() {
        super("organroster", OrganRosterView.class, 2, INTAKE, "Organ", "Officer");
    }

    @Override
    public OrganRosterView initial(String key) {
        return new OrganRosterView(key, -1, null, null);
    }

    @Override
    protected OrganRosterView apply(OrganRosterView view, RecordedEvent event) {
        Organ organ = OrganEvents.apply(view.organ(), event.payload());
        if (organ != null) {
            return view.with(event.revision(), organ);
        }
        Officer officer = OfficerEvents.apply(view.officer(), event.payload());
        return officer == null ? view : view.with(event.revision(), officer);
    }
}
