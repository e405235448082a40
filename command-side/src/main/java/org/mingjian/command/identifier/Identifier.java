package org.mingjian.command.identifier;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Optional;
import mingjian.identifier.IdentifierClaimed;
import mingjian.identifier.IdentifierMoved;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.identifier.IdentifierCommand.ClaimIdentifier;
import org.mingjian.command.identifier.IdentifierCommand.MoveIdentifier;
import org.mingjian.command.shared.About;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.command.shared.IdempotentAggregate;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.SubjectFacts;
import org.mingjian.command.shared.policy.NotInFuturePolicy;
import org.mingjian.command.shared.policy.ResidentIdPolicy;
import org.mingjian.command.shared.policy.SubjectReferencePolicy;
import org.mingjian.command.shared.policy.UsccPolicy;
import org.mingjian.log.StreamName;

/** An identifier: it finds one subject and no other, because it is one stream. */
@AggregateRoot
@Revision("1")
public class Identifier extends IdempotentAggregate {

    private IdentifierState state = IdentifierState.NONE;
    private @Nullable String subject;

    Identifier() {}

    /** An identifier that is in the log. */
    public Identifier(String stream) {
        super(stream);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ClaimIdentifier c, Circumstances now) {
        if (c.subject().equals(subject)) {
            throw new Refused(Rejection.of("already-recorded").with("subject", subject));
        }
        Refused.ifAny(IdentifierState.TABLE.judge(state, c));
        Refused.ifAny(impersonal(c.stream()));
        SubjectFacts finder = finder(c.subject(), now);
        Refused.ifAny(keyOfAnother(c.stream(), c.subject(), now));
        Refused.ifAny(NotInFuturePolicy.judge("claimedOn", c.claimedOn(), now.today(finder.jurisdiction())));
        apply(c.event(), relying(finder));
    }

    @CommandHandler
    void handle(MoveIdentifier c, Circumstances now) {
        Refused.ifAny(IdentifierState.TABLE.judge(state, c));
        if (!c.fromSubject().equals(subject)) {
            throw new Refused(Rejection.of("identifier-of-another-subject").with("subject", subject));
        }
        SubjectFacts finder = finder(c.toSubject(), now);
        Refused.ifAny(keyOfAnother(c.stream(), c.toSubject(), now));
        Refused.ifAny(NotInFuturePolicy.judge("movedOn", c.movedOn(), now.today(finder.jurisdiction())));
        apply(c.event(), relying(finder));
    }

    @EventSourcingHandler
    void on(IdentifierClaimed e) {
        state = IdentifierState.CLAIMED;
        subject = e.getSubject();
    }

    @EventSourcingHandler
    void on(IdentifierMoved e) {
        subject = e.getToSubject();
    }

    private static Optional<Rejection> impersonal(String stream) {
        StreamName name = StreamName.parse(stream);
        boolean checked = name.scheme().filter(UsccPolicy.SCHEME::equals).isPresent();
        return checked ? Optional.empty() : ResidentIdPolicy.absentFrom(name.key());
    }

    private static SubjectFacts finder(String subject, Circumstances now) {
        Optional<SubjectFacts> facts = now.streams().subject(subject);
        Refused.ifAny(SubjectReferencePolicy.judge(subject, facts));
        return facts.orElseThrow();
    }

    /** The key of an active subject is not free to find another. */
    private static Optional<Rejection> keyOfAnother(String stream, String subject, Circumstances now) {
        StreamName name = StreamName.parse(stream);
        String bearer = StreamName.of("Subject", name.scheme().orElseThrow(), name.key())
                .toString();
        return now.streams()
                .subject(bearer)
                .filter(b -> !bearer.equals(subject) && b.standing() == SubjectFacts.Standing.ACTIVE)
                .map(b -> Rejection.of("identifier-of-another-subject").with("subject", bearer));
    }

    private static MetaData relying(SubjectFacts finder) {
        return About.relying(MetaData.emptyInstance(), finder.stream(), finder.revision());
    }
}
