package org.mingjian.command.officer;

import java.util.Map;
import java.util.Set;
import org.mingjian.command.officer.OfficerCommand.AssignOfficerSpecialties;
import org.mingjian.command.officer.OfficerCommand.DismissOfficer;
import org.mingjian.command.officer.OfficerCommand.GrantOfficerCertificate;
import org.mingjian.command.officer.OfficerCommand.RegisterOfficer;
import org.mingjian.command.officer.OfficerCommand.RenewOfficerCertificate;
import org.mingjian.command.officer.OfficerCommand.RestoreOfficerCertificate;
import org.mingjian.command.officer.OfficerCommand.SuspendOfficerCertificate;
import org.mingjian.command.officer.OfficerCommand.TransferOfficer;
import org.mingjian.command.shared.Transitions;

/** Where an officer is in service, and what is taken there. */
enum OfficerState {
    NONE,
    UNCERTIFIED,
    CERTIFIED,
    SUSPENDED,
    DISMISSED;

    static final Transitions<OfficerState> TABLE = new Transitions<>(
            Map.of(
                    RegisterOfficer.class, Set.of(NONE),
                    AssignOfficerSpecialties.class, Set.of(UNCERTIFIED, CERTIFIED, SUSPENDED),
                    // One whose certificate has run out gets another.
                    GrantOfficerCertificate.class, Set.of(UNCERTIFIED, CERTIFIED),
                    RenewOfficerCertificate.class, Set.of(CERTIFIED, SUSPENDED),
                    // A suspension may be followed by a further one.
                    SuspendOfficerCertificate.class, Set.of(CERTIFIED, SUSPENDED),
                    RestoreOfficerCertificate.class, Set.of(SUSPENDED),
                    TransferOfficer.class, Set.of(UNCERTIFIED, CERTIFIED, SUSPENDED),
                    DismissOfficer.class, Set.of(UNCERTIFIED, CERTIFIED, SUSPENDED)),
            NONE);
}
