package org.mingjian.command.subject;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import mingjian.subject.HonourRecorded;
import mingjian.subject.HonourWithdrawn;
import mingjian.subject.SubjectClosed;
import mingjian.subject.SubjectIdentifierAdded;
import mingjian.subject.SubjectIdentifierCorrected;
import mingjian.subject.SubjectMergeUndone;
import mingjian.subject.SubjectMerged;
import mingjian.subject.SubjectProfileAmended;
import mingjian.subject.SubjectRegistered;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.About;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.command.shared.ClaimFacts;
import org.mingjian.command.shared.IdempotentAggregate;
import org.mingjian.command.shared.Kept;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.SubjectFacts;
import org.mingjian.command.shared.policy.HistoricFactPolicy;
import org.mingjian.command.shared.policy.NotInFuturePolicy;
import org.mingjian.command.subject.SubjectCommand.AddSubjectIdentifier;
import org.mingjian.command.subject.SubjectCommand.AmendSubjectProfile;
import org.mingjian.command.subject.SubjectCommand.CloseSubject;
import org.mingjian.command.subject.SubjectCommand.CorrectSubjectIdentifier;
import org.mingjian.command.subject.SubjectCommand.MergeSubject;
import org.mingjian.command.subject.SubjectCommand.RecordHonour;
import org.mingjian.command.subject.SubjectCommand.RegisterSubject;
import org.mingjian.command.subject.SubjectCommand.UndoSubjectMerge;
import org.mingjian.command.subject.SubjectCommand.WithdrawHonour;
import org.mingjian.command.subject.policy.HonourPolicy;
import org.mingjian.command.subject.policy.IdentifierClaimPolicy;
import org.mingjian.command.subject.policy.MergeTargetPolicy;
import org.mingjian.command.subject.policy.SubjectKeyPolicy;
import org.mingjian.command.subject.policy.SubjectNamePolicy;
import org.mingjian.log.StreamName;

/** A subject 相对人: who answers for acts. */
@AggregateRoot
@Revision("2")
public class Subject extends IdempotentAggregate {

    private SubjectState state = SubjectState.NONE;
    private @Nullable Kept<SubjectRegistered> known;
    private @Nullable String mergedInto;
    private final Set<String> identifiers = new HashSet<>();
    private final Map<String, LocalDate> honours = new HashMap<>();

    Subject() {}

    /** A subject that is in the log. */
    public Subject(String stream) {
        super(stream);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RegisterSubject c, Circumstances now) {
        if (c.source() != null && known != null) {
            Refused.ifAny(HistoricFactPolicy.judge(known.record(), c.event()));
        }
        Refused.ifAny(SubjectState.TABLE.judge(state, c));
        StreamName name = StreamName.parse(c.stream());
        Refused.ifAny(SubjectKeyPolicy.judge(c.kind(), name.scheme().orElseThrow(), name.key(), c.keyEvidence()));
        Refused.ifAny(SubjectNamePolicy.judge(c.kind(), c.profile()));
        Refused.ifAny(claimedByAnother(c, name, now));
        LocalDate established = c.profile().getEstablishedOn();
        Refused.ifAny(NotInFuturePolicy.judge("profile.establishedOn", established, now.today(c.jurisdiction())));
        apply(c.event(), About.subject(c.stream()));
    }

    @CommandHandler
    void handle(AmendSubjectProfile c) {
        Refused.ifAny(SubjectState.TABLE.judge(state, c));
        Refused.ifAny(SubjectNamePolicy.judge(registered().getKind(), c.profile()));
        apply(c.event(), About.subject(c.stream()));
    }

    @CommandHandler
    void handle(AddSubjectIdentifier c, Circumstances now) {
        Refused.ifAny(SubjectState.TABLE.judge(state, c));
        Refused.ifAny(SubjectKeyPolicy.identifier(c.scheme(), c.value(), c.keyEvidence()));
        Refused.ifAny(borne(identifier(c.scheme(), c.value()), false));
        apply(c.event(), claimed(c.stream(), c.scheme(), c.value(), now));
    }

    @CommandHandler
    void handle(CorrectSubjectIdentifier c, Circumstances now) {
        Refused.ifAny(SubjectState.TABLE.judge(state, c));
        Refused.ifAny(borne(identifier(c.scheme(), c.wrongValue()), true));
        Refused.ifAny(SubjectKeyPolicy.identifier(c.scheme(), c.value(), null));
        apply(c.event(), claimed(c.stream(), c.scheme(), c.value(), now));
    }

    @CommandHandler
    void handle(MergeSubject c, Circumstances now) {
        Refused.ifAny(SubjectState.TABLE.judge(state, c));
        Optional<SubjectFacts> target = now.streams().subject(c.into());
        Refused.ifAny(MergeTargetPolicy.judge(c.stream(), registered().getKind(), c.into(), target));
        Refused.ifAny(NotInFuturePolicy.judge("mergedOn", c.mergedOn(), today(now)));
        apply(c.event(), About.relying(About.subject(c.stream()), target));
    }

    @CommandHandler
    void handle(UndoSubjectMerge c, Circumstances now) {
        Refused.ifAny(SubjectState.TABLE.judge(state, c));
        if (!c.from().equals(mergedInto)) {
            throw new Refused(
                    Rejection.of("not-merged-into").with("from", c.from()).with("mergedInto", mergedInto));
        }
        Refused.ifAny(NotInFuturePolicy.judge("undoneOn", c.undoneOn(), today(now)));
        apply(c.event(), About.subject(c.stream()));
    }

    @CommandHandler
    void handle(CloseSubject c, Circumstances now) {
        Refused.ifAny(SubjectState.TABLE.judge(state, c));
        Refused.ifAny(NotInFuturePolicy.judge("closedOn", c.closedOn(), today(now)));
        apply(c.event(), About.subject(c.stream()));
    }

    @CommandHandler
    void handle(RecordHonour c, Circumstances now) {
        Refused.ifAny(SubjectState.TABLE.judge(state, c));
        Refused.ifAny(HonourPolicy.record(honours.keySet(), c.honourId(), c.conferredOn(), c.validUntil()));
        Refused.ifAny(NotInFuturePolicy.judge("conferredOn", c.conferredOn(), today(now)));
        apply(c.event(), About.subject(c.stream()));
    }

    @CommandHandler
    void handle(WithdrawHonour c, Circumstances now) {
        Refused.ifAny(SubjectState.TABLE.judge(state, c));
        Refused.ifAny(HonourPolicy.withdraw(honours, c.honourId(), c.withdrawnOn()));
        Refused.ifAny(NotInFuturePolicy.judge("withdrawnOn", c.withdrawnOn(), today(now)));
        apply(c.event(), About.subject(c.stream()));
    }

    @EventSourcingHandler
    void on(SubjectRegistered e) {
        state = SubjectState.ACTIVE;
        known = new Kept<>(e);
    }

    @EventSourcingHandler
    void on(SubjectProfileAmended e) {
        known = new Kept<>(SubjectRegistered.newBuilder(registered())
                .setProfile(e.getProfile())
                .build());
    }

    @EventSourcingHandler
    void on(SubjectIdentifierAdded e) {
        identifiers.add(identifier(e.getScheme(), e.getValue()));
    }

    @EventSourcingHandler
    void on(SubjectIdentifierCorrected e) {
        identifiers.remove(identifier(e.getScheme(), e.getWrongValue()));
        identifiers.add(identifier(e.getScheme(), e.getValue()));
    }

    @EventSourcingHandler
    void on(SubjectMerged e) {
        state = SubjectState.MERGED;
        mergedInto = e.getInto();
    }

    @EventSourcingHandler
    void on(SubjectMergeUndone e) {
        state = SubjectState.ACTIVE;
        mergedInto = null;
    }

    @EventSourcingHandler
    void on(SubjectClosed e) {
        state = SubjectState.CLOSED;
    }

    @EventSourcingHandler
    void on(HonourRecorded e) {
        honours.put(e.getHonourId(), e.getConferredOn());
    }

    @EventSourcingHandler
    void on(HonourWithdrawn e) {
        honours.put(e.getHonourId(), HonourPolicy.WITHDRAWN);
    }

    private Optional<Rejection> borne(String identifier, boolean expected) {
        return identifiers.contains(identifier) == expected
                ? Optional.empty()
                : Optional.of(Rejection.of(expected ? "identifier-not-borne" : "identifier-already-borne")
                        .with("identifier", identifier));
    }

    private static MetaData claimed(String subject, String scheme, String value, Circumstances now) {
        String identifier = identifier(scheme, value);
        Optional<ClaimFacts> claim = now.streams().claim(identifier);
        Refused.ifAny(IdentifierClaimPolicy.judge(subject, identifier, claim));
        return About.relying(
                About.subject(subject), identifier, claim.orElseThrow().revision());
    }

    /** A key that finds another subject already would hide that one, and what is held against it. */
    private static Optional<Rejection> claimedByAnother(RegisterSubject c, StreamName name, Circumstances now) {
        return now.streams()
                .claim(identifier(name.scheme().orElseThrow(), name.key()))
                .filter(claim -> !claim.subject().equals(c.stream()))
                .map(claim -> Rejection.of("identifier-of-another-subject").with("subject", claim.subject()));
    }

    private static String identifier(String scheme, String value) {
        return ClaimFacts.streamOf(scheme, value)
                .orElseThrow(
                        () -> new Refused(Rejection.of("identifier-malformed").with("scheme", scheme)));
    }

    private SubjectRegistered registered() {
        return Objects.requireNonNull(known).record();
    }

    private LocalDate today(Circumstances now) {
        return now.today(registered().getJurisdiction());
    }
}
