package org.mingjian.command.inspection;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import mingjian.inspection.Approval;
import mingjian.inspection.ChecklistItemAnswered;
import mingjian.inspection.FindingRecorded;
import mingjian.inspection.HistoricInspectionRecorded;
import mingjian.inspection.InspectionApproved;
import mingjian.inspection.InspectionConcluded;
import mingjian.inspection.InspectionCorrected;
import mingjian.inspection.InspectionOpened;
import mingjian.inspection.InspectionPublished;
import mingjian.inspection.InspectionScheduled;
import mingjian.inspection.SampleResultReported;
import mingjian.inspection.SampleTaken;
import mingjian.organ.PowerKind;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.inspection.InspectionCommand.AnswerChecklistItem;
import org.mingjian.command.inspection.InspectionCommand.ApproveInspection;
import org.mingjian.command.inspection.InspectionCommand.ConcludeInspection;
import org.mingjian.command.inspection.InspectionCommand.CorrectInspection;
import org.mingjian.command.inspection.InspectionCommand.OpenInspection;
import org.mingjian.command.inspection.InspectionCommand.PublishInspection;
import org.mingjian.command.inspection.InspectionCommand.RecordFinding;
import org.mingjian.command.inspection.InspectionCommand.RecordHistoricInspection;
import org.mingjian.command.inspection.InspectionCommand.ReportSampleResult;
import org.mingjian.command.inspection.InspectionCommand.ScheduleInspection;
import org.mingjian.command.inspection.InspectionCommand.TakeSample;
import org.mingjian.command.inspection.policy.ApprovalPolicy;
import org.mingjian.command.inspection.policy.CredentialsPolicy;
import org.mingjian.command.inspection.policy.ScorePolicy;
import org.mingjian.command.shared.About;
import org.mingjian.command.shared.Act;
import org.mingjian.command.shared.Acting;
import org.mingjian.command.shared.Authority;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.command.shared.IdempotentAggregate;
import org.mingjian.command.shared.Kept;
import org.mingjian.command.shared.PastFacts;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.SubjectFacts;
import org.mingjian.command.shared.UnitFacts;
import org.mingjian.command.shared.policy.HistoricFactPolicy;
import org.mingjian.command.shared.policy.KnownIdPolicy;
import org.mingjian.command.shared.policy.NotInFuturePolicy;
import org.mingjian.command.shared.policy.SubjectReferencePolicy;
import org.mingjian.command.shared.policy.TwoOfficersPolicy;
import org.mingjian.command.shared.policy.UnitReferencePolicy;

/** An inspection of one unit by one organ, made here step by step or made elsewhere and recorded whole. */
@AggregateRoot
@Revision("2")
public class Inspection extends IdempotentAggregate {

    private InspectionState state = InspectionState.NONE;
    private @Nullable String subject;
    private @Nullable String unit;
    private @Nullable String carrier;
    private Set<String> specialties = Set.of();
    private boolean approved;
    private @Nullable LocalDate approvedOn;
    private final Course course = new Course();
    private @Nullable Kept<HistoricInspectionRecorded> historic;

    Inspection() {}

    /** An inspection that is in the log. */
    public Inspection(String stream) {
        super(stream);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RecordHistoricInspection c, Circumstances now) {
        Refused.ifAny(HistoricFactPolicy.judge(historic == null ? null : historic.record(), c.event()));
        Refused.ifAny(InspectionState.TABLE.judge(state, c));
        MetaData about = PastFacts.about(c.subject(), c.unit(), null, "inspectedOn", c.inspectedOn(), now);
        Refused.ifAny(ScorePolicy.judge(c.score()));
        Refused.ifAny(KnownIdPolicy.distinct(
                "findings.findingId",
                c.findings().stream().map(f -> f.getFindingId()).toList()));
        apply(c.event(), about);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ScheduleInspection c, MetaData token, Circumstances now) {
        Refused.ifAny(InspectionState.TABLE.judge(state, c));
        Optional<SubjectFacts> inspected = now.streams().subject(c.subject());
        Refused.ifAny(SubjectReferencePolicy.judge(c.subject(), inspected));
        Optional<UnitFacts> place = now.streams().unit(c.unit());
        Refused.ifAny(UnitReferencePolicy.judge(c.unit(), place, c.subject()));
        Refused.ifAny(
                ApprovalPolicy.onScheduling(PastFacts.jurisdiction(c.subject(), now), c.approval(), c.urgentReason()));
        Refused.ifAny(
                NotInFuturePolicy.judge("approval.approvedOn", day(c.approval()), PastFacts.today(c.subject(), now)));
        MetaData about = About.relyingOnUnit(About.relying(About.unit(c.subject(), c.unit()), inspected), place);
        Act act = Act.under(
                PowerKind.INSPECT,
                PastFacts.jurisdiction(c.subject(), now),
                c.plannedOn(),
                c.specialties(),
                place.orElseThrow().region());
        apply(c.event(), Authority.check(act, token, about, now));
    }

    @CommandHandler
    void handle(ApproveInspection c, MetaData token, Circumstances now) {
        Refused.ifAny(InspectionState.TABLE.judge(state, c));
        Refused.ifAny(ApprovalPolicy.onMakingUp(approved));
        apply(c.event(), step(token, now).on("approval.approvedOn", c.approval().getApprovedOn()));
    }

    @CommandHandler
    void handle(OpenInspection c, MetaData token, Circumstances now) {
        Refused.ifAny(InspectionState.TABLE.judge(state, c));
        Step step = step(token, now);
        Refused.ifAny(TwoOfficersPolicy.judge(step.jurisdiction(), c.officers()));
        Refused.ifAny(CredentialsPolicy.judge(step.jurisdiction(), c.credentialsShown()));
        Refused.ifAny(ApprovalPolicy.onOpening(approvedOn, c.openedOn()));
        MetaData about = step.on("openedOn", c.openedOn());
        Optional<UnitFacts> place = now.streams().unit(Objects.requireNonNull(unit));
        Act act = Act.under(
                        PowerKind.INSPECT,
                        step.jurisdiction(),
                        c.openedOn(),
                        specialties,
                        place.map(UnitFacts::region).orElse("not stated"))
                .by(c.officers());
        apply(c.event(), Authority.check(act, token, About.relyingOnUnit(about, place), now));
    }

    @CommandHandler
    void handle(AnswerChecklistItem c, MetaData token, Circumstances now) {
        Refused.ifAny(InspectionState.TABLE.judge(state, c));
        apply(c.event(), step(token, now).today());
    }

    @CommandHandler
    void handle(RecordFinding c, MetaData token, Circumstances now) {
        Refused.ifAny(InspectionState.TABLE.judge(state, c));
        Refused.ifAny(course.freshFinding(c.findingId()));
        apply(c.event(), step(token, now).today());
    }

    @CommandHandler
    void handle(TakeSample c, MetaData token, Circumstances now) {
        Refused.ifAny(InspectionState.TABLE.judge(state, c));
        Refused.ifAny(course.freshSample(c.sampleId()));
        apply(c.event(), step(token, now).on("takenOn", c.takenOn()));
    }

    @CommandHandler
    void handle(ReportSampleResult c, MetaData token, Circumstances now) {
        Refused.ifAny(InspectionState.TABLE.judge(state, c));
        Refused.ifAny(course.awaited(c.sampleId()));
        apply(c.event(), step(token, now).on("reportedOn", c.reportedOn()));
    }

    @CommandHandler
    void handle(ConcludeInspection c, MetaData token, Circumstances now) {
        Refused.ifAny(InspectionState.TABLE.judge(state, c));
        Refused.ifAny(ApprovalPolicy.onConcluding(step(token, now).jurisdiction(), approved));
        Refused.ifAny(course.judge(c.result(), state == InspectionState.OPENED));
        Refused.ifAny(ScorePolicy.judge(c.score()));
        apply(c.event(), step(token, now).on("concludedOn", c.concludedOn()));
    }

    @CommandHandler
    void handle(PublishInspection c, MetaData token, Circumstances now) {
        Refused.ifAny(InspectionState.TABLE.judge(state, c));
        apply(c.event(), step(token, now).on("publishedOn", c.publishedOn()));
    }

    @CommandHandler
    void handle(CorrectInspection c, MetaData token, Circumstances now) {
        Refused.ifAny(InspectionState.TABLE.judge(state, c));
        Refused.ifAny(ScorePolicy.judge(c.score()));
        Refused.ifAny(KnownIdPolicy.known("withdrawnFindings", c.withdrawnFindings(), course.findings()));
        apply(c.event(), step(token, now).on("correctedOn", c.correctedOn()));
    }

    @EventSourcingHandler
    void on(HistoricInspectionRecorded e) {
        state = InspectionState.HISTORIC;
        subject = e.getSubject();
        unit = e.getUnit();
        e.getFindings().forEach(f -> course.found(f.getFindingId()));
        historic = new Kept<>(e);
    }

    @EventSourcingHandler
    void on(InspectionScheduled e, MetaData metadata) {
        carrier = Acting.organ(metadata).orElse(null);
        state = InspectionState.SCHEDULED;
        subject = e.getSubject();
        unit = e.getUnit();
        specialties = Set.copyOf(e.getSpecialties());
        approved = e.getApproval() != null;
        approvedOn = day(e.getApproval());
    }

    @EventSourcingHandler
    void on(InspectionApproved e) {
        approved = true;
    }

    @EventSourcingHandler
    void on(InspectionOpened e) {
        state = InspectionState.OPENED;
    }

    @EventSourcingHandler
    void on(ChecklistItemAnswered e) {
        // No later command is judged by it.
    }

    @EventSourcingHandler
    void on(FindingRecorded e) {
        course.found(e.getFindingId());
    }

    @EventSourcingHandler
    void on(SampleTaken e) {
        course.taken(e.getSampleId());
    }

    @EventSourcingHandler
    void on(SampleResultReported e) {
        course.reported(e.getSampleId(), e.getOutcome());
    }

    @EventSourcingHandler
    void on(InspectionConcluded e) {
        state = InspectionState.CONCLUDED;
    }

    @EventSourcingHandler
    void on(InspectionPublished e) {
        state = InspectionState.PUBLISHED;
    }

    @EventSourcingHandler
    void on(InspectionCorrected e) {
        course.withdrawn(e.getWithdrawnFindings());
    }

    private Step step(MetaData token, Circumstances now) {
        return new Step(Objects.requireNonNull(subject), unit, carrier, token, now);
    }

    private static @Nullable LocalDate day(@Nullable Approval approval) {
        return approval == null ? null : approval.getApprovedOn();
    }
}
