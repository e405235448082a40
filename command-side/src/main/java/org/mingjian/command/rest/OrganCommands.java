package org.mingjian.command.rest;

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
import org.mingjian.command.officer.OfficerCommand.AssignOfficerSpecialties;
import org.mingjian.command.officer.OfficerCommand.DismissOfficer;
import org.mingjian.command.officer.OfficerCommand.GrantOfficerCertificate;
import org.mingjian.command.officer.OfficerCommand.RegisterOfficer;
import org.mingjian.command.officer.OfficerCommand.RenewOfficerCertificate;
import org.mingjian.command.officer.OfficerCommand.RestoreOfficerCertificate;
import org.mingjian.command.officer.OfficerCommand.SuspendOfficerCertificate;
import org.mingjian.command.officer.OfficerCommand.TransferOfficer;
import org.mingjian.command.organ.OrganCommand.EndOrganPower;
import org.mingjian.command.organ.OrganCommand.GrantOrganPower;
import org.mingjian.command.organ.OrganCommand.RegisterOrgan;
import org.mingjian.command.organ.OrganCommand.RenameOrgan;
import org.mingjian.command.organ.OrganCommand.SucceedOrgan;

/** Commands about organs and officers. */
final class OrganCommands {

    private OrganCommands() {}

    static void addTo(CommandCatalog catalog) {
        catalog.first(RegisterOrgan.class, "Organ", OrganRegistered.SCHEMA$, CommandCatalog.REGULATOR);
        catalog.later(RenameOrgan.class, "Organ", OrganRenamed.SCHEMA$, CommandCatalog.REGULATOR);
        catalog.later(GrantOrganPower.class, "Organ", OrganPowerGranted.SCHEMA$, CommandCatalog.REGULATOR);
        catalog.later(EndOrganPower.class, "Organ", OrganPowerEnded.SCHEMA$, CommandCatalog.REGULATOR);
        catalog.later(SucceedOrgan.class, "Organ", OrganSucceeded.SCHEMA$, CommandCatalog.REGULATOR);
        catalog.first(RegisterOfficer.class, "Officer", OfficerRegistered.SCHEMA$, CommandCatalog.REGULATOR);
        catalog.later(
                AssignOfficerSpecialties.class,
                "Officer",
                OfficerSpecialtiesAssigned.SCHEMA$,
                CommandCatalog.REGULATOR);
        catalog.later(
                GrantOfficerCertificate.class, "Officer", OfficerCertificateGranted.SCHEMA$, CommandCatalog.REGULATOR);
        catalog.later(
                RenewOfficerCertificate.class, "Officer", OfficerCertificateRenewed.SCHEMA$, CommandCatalog.REGULATOR);
        catalog.later(
                SuspendOfficerCertificate.class,
                "Officer",
                OfficerCertificateSuspended.SCHEMA$,
                CommandCatalog.REGULATOR);
        catalog.later(
                RestoreOfficerCertificate.class,
                "Officer",
                OfficerCertificateRestored.SCHEMA$,
                CommandCatalog.REGULATOR);
        catalog.later(TransferOfficer.class, "Officer", OfficerTransferred.SCHEMA$, CommandCatalog.REGULATOR);
        catalog.later(DismissOfficer.class, "Officer", OfficerDismissed.SCHEMA$, CommandCatalog.REGULATOR);
    }
}
