package org.mingjian.command.officer;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Optional;
import mingjian.officer.OfficerCertificateGranted;
import mingjian.officer.OfficerCertificateRenewed;
import mingjian.officer.OfficerCertificateRestored;
import mingjian.officer.OfficerCertificateSuspended;
import mingjian.officer.OfficerDismissed;
import mingjian.officer.OfficerKind;
import mingjian.officer.OfficerRegistered;
import mingjian.officer.OfficerSpecialtiesAssigned;
import mingjian.officer.OfficerTransferred;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.officer.OfficerCommand.AssignOfficerSpecialties;
import org.mingjian.command.officer.OfficerCommand.DismissOfficer;
import org.mingjian.command.officer.OfficerCommand.GrantOfficerCertificate;
import org.mingjian.command.officer.OfficerCommand.RegisterOfficer;
import org.mingjian.command.officer.OfficerCommand.RenewOfficerCertificate;
import org.mingjian.command.officer.OfficerCommand.RestoreOfficerCertificate;
import org.mingjian.command.officer.OfficerCommand.SuspendOfficerCertificate;
import org.mingjian.command.officer.OfficerCommand.TransferOfficer;
import org.mingjian.command.officer.policy.OfficerSpecialtiesPolicy;
import org.mingjian.command.shared.About;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.command.shared.IdempotentAggregate;
import org.mingjian.command.shared.OrganFacts;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.policy.DayOrderPolicy;
import org.mingjian.command.shared.policy.OrganReferencePolicy;
import org.mingjian.command.shared.policy.ResidentIdPolicy;
import org.mingjian.command.shared.policy.StatedPolicy;

/** An officer 监督员 or a supervision assistant 协管员. */
@AggregateRoot
@Revision("1")
public class Officer extends IdempotentAggregate {

    private OfficerState state = OfficerState.NONE;
    private OfficerKind kind = OfficerKind.NOT_STATED;
    private @Nullable LocalDate servingSince;
    private @Nullable LocalDate assignedOn;
    private @Nullable LocalDate certifiedOn;
    private @Nullable LocalDate suspendedOn;

    Officer() {}

    /** An officer who is in the log. */
    public Officer(String stream) {
        super(stream);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RegisterOfficer c, Circumstances now) {
        Refused.ifAny(OfficerState.TABLE.judge(state, c));
        Refused.ifAny(
                ResidentIdPolicy.absentFrom(c.stream().substring(c.stream().lastIndexOf('.') + 1)));
        Refused.ifAny(StatedPolicy.judge("kind", c.kind()));
        Refused.ifAny(OfficerSpecialtiesPolicy.judge(c.kind(), c.specialties()));
        apply(c.event(), serving(c.organ(), c.registeredOn(), now));
    }

    @CommandHandler
    void handle(AssignOfficerSpecialties c) {
        Refused.ifAny(OfficerState.TABLE.judge(state, c));
        Refused.ifAny(OfficerSpecialtiesPolicy.judge(kind, c.specialties()));
        Refused.ifAny(DayOrderPolicy.judge("assignedOn", c.assignedOn(), "assignedOn", assignedOn));
        apply(c.event());
    }

    @CommandHandler
    void handle(GrantOfficerCertificate c) {
        Refused.ifAny(OfficerState.TABLE.judge(state, c));
        Refused.ifAny(DayOrderPolicy.judge("validUntil", c.validUntil(), "grantedOn", c.grantedOn()));
        Refused.ifAny(DayOrderPolicy.judge("grantedOn", c.grantedOn(), "grantedOn", certifiedOn));
        apply(c.event());
    }

    @CommandHandler
    void handle(RenewOfficerCertificate c) {
        Refused.ifAny(OfficerState.TABLE.judge(state, c));
        Refused.ifAny(DayOrderPolicy.judge("validUntil", c.validUntil(), "renewedOn", c.renewedOn()));
        Refused.ifAny(DayOrderPolicy.judge("renewedOn", c.renewedOn(), "grantedOn", certifiedOn));
        apply(c.event());
    }

    @CommandHandler
    void handle(SuspendOfficerCertificate c) {
        Refused.ifAny(OfficerState.TABLE.judge(state, c));
        Refused.ifAny(DayOrderPolicy.judge("until", c.until(), "suspendedOn", c.suspendedOn()));
        Refused.ifAny(DayOrderPolicy.judge("suspendedOn", c.suspendedOn(), "grantedOn", certifiedOn));
        apply(c.event());
    }

    @CommandHandler
    void handle(RestoreOfficerCertificate c) {
        Refused.ifAny(OfficerState.TABLE.judge(state, c));
        Refused.ifAny(DayOrderPolicy.judge("restoredOn", c.restoredOn(), "suspendedOn", suspendedOn));
        apply(c.event());
    }

    @CommandHandler
    void handle(TransferOfficer c, Circumstances now) {
        Refused.ifAny(OfficerState.TABLE.judge(state, c));
        Refused.ifAny(DayOrderPolicy.judge("transferredOn", c.transferredOn(), "registeredOn", servingSince));
        apply(c.event(), serving(c.organ(), c.transferredOn(), now));
    }

    @CommandHandler
    void handle(DismissOfficer c) {
        Refused.ifAny(OfficerState.TABLE.judge(state, c));
        Refused.ifAny(DayOrderPolicy.judge("dismissedOn", c.dismissedOn(), "registeredOn", servingSince));
        apply(c.event());
    }

    @EventSourcingHandler
    void on(OfficerRegistered e) {
        state = OfficerState.UNCERTIFIED;
        kind = e.getKind();
        servingSince = e.getRegisteredOn();
        assignedOn = e.getRegisteredOn();
    }

    @EventSourcingHandler
    void on(OfficerSpecialtiesAssigned e) {
        assignedOn = e.getAssignedOn();
    }

    @EventSourcingHandler
    void on(OfficerCertificateGranted e) {
        state = OfficerState.CERTIFIED;
        certifiedOn = e.getGrantedOn();
    }

    @EventSourcingHandler
    void on(OfficerCertificateRenewed e) {
        certifiedOn = e.getRenewedOn();
    }

    @EventSourcingHandler
    void on(OfficerCertificateSuspended e) {
        state = OfficerState.SUSPENDED;
        suspendedOn = e.getSuspendedOn();
    }

    @EventSourcingHandler
    void on(OfficerCertificateRestored e) {
        state = OfficerState.CERTIFIED;
    }

    @EventSourcingHandler
    void on(OfficerTransferred e) {
        servingSince = e.getTransferredOn();
    }

    @EventSourcingHandler
    void on(OfficerDismissed e) {
        state = OfficerState.DISMISSED;
    }

    private static MetaData serving(String organ, LocalDate day, Circumstances now) {
        Optional<OrganFacts> facts = now.streams().organ(organ);
        Refused.ifAny(OrganReferencePolicy.judge(organ, facts, day));
        OrganFacts known = facts.orElseThrow();
        return About.relying(MetaData.emptyInstance(), known.stream(), known.revision());
    }
}
