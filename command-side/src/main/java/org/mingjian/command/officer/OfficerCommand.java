package org.mingjian.command.officer;

import java.time.LocalDate;
import java.util.List;
import mingjian.officer.OfficerCertificateGranted;
import mingjian.officer.OfficerCertificateRenewed;
import mingjian.officer.OfficerCertificateRestored;
import mingjian.officer.OfficerCertificateSuspended;
import mingjian.officer.OfficerDismissed;
import mingjian.officer.OfficerKind;
import mingjian.officer.OfficerRegistered;
import mingjian.officer.OfficerSpecialtiesAssigned;
import mingjian.officer.OfficerTransferred;
import mingjian.shared.PersonalData;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Command;

/** What may be asked of an Officer stream. The fields are those of the event that accepting the command leads to. */
public sealed interface OfficerCommand extends Command {

    /** Someone serves an organ. */
    record RegisterOfficer(
            String stream,
            String organ,
            @Nullable String handlingUnit,
            OfficerKind kind,
            PersonalData person,
            List<String> specialties,
            LocalDate registeredOn)
            implements OfficerCommand {
        @Override
        public OfficerRegistered event() {
            return new OfficerRegistered(organ, handlingUnit, kind, person, specialties, registeredOn);
        }
    }

    /** The officer works in these specialties from now on. */
    record AssignOfficerSpecialties(String stream, List<String> specialties, LocalDate assignedOn)
            implements OfficerCommand {
        @Override
        public OfficerSpecialtiesAssigned event() {
            return new OfficerSpecialtiesAssigned(specialties, assignedOn);
        }
    }

    /** The officer holds a certificate. */
    record GrantOfficerCertificate(
            String stream, String certificateNumber, LocalDate grantedOn, LocalDate validUntil, String issuedBy)
            implements OfficerCommand {
        @Override
        public OfficerCertificateGranted event() {
            return new OfficerCertificateGranted(certificateNumber, grantedOn, validUntil, issuedBy);
        }
    }

    /** The certificate is valid for longer. */
    record RenewOfficerCertificate(String stream, LocalDate renewedOn, LocalDate validUntil) implements OfficerCommand {
        @Override
        public OfficerCertificateRenewed event() {
            return new OfficerCertificateRenewed(renewedOn, validUntil);
        }
    }

    /** The certificate must not be used. */
    record SuspendOfficerCertificate(
            String stream, LocalDate suspendedOn, @Nullable LocalDate until, String reason) implements OfficerCommand {
        @Override
        public OfficerCertificateSuspended event() {
            return new OfficerCertificateSuspended(suspendedOn, until, reason);
        }
    }

    /** The suspended certificate may be used again. */
    record RestoreOfficerCertificate(String stream, LocalDate restoredOn, String reason) implements OfficerCommand {
        @Override
        public OfficerCertificateRestored event() {
            return new OfficerCertificateRestored(restoredOn, reason);
        }
    }

    /** The officer serves another organ. */
    record TransferOfficer(
            String stream, String organ, @Nullable String handlingUnit, LocalDate transferredOn)
            implements OfficerCommand {
        @Override
        public OfficerTransferred event() {
            return new OfficerTransferred(organ, handlingUnit, transferredOn);
        }
    }

    /** The officer serves no organ any longer. */
    record DismissOfficer(String stream, LocalDate dismissedOn, String reason) implements OfficerCommand {
        @Override
        public OfficerDismissed event() {
            return new OfficerDismissed(dismissedOn, reason);
        }
    }
}
