package org.mingjian.command.storage;

import java.util.HashSet;
import java.util.Set;
import mingjian.credit.CommitmentBroken;
import mingjian.credit.CommitmentMade;
import mingjian.document.DocumentNumberAssigned;
import mingjian.identifier.IdentifierClaimed;
import mingjian.identifier.IdentifierMoved;
import mingjian.organ.OrganRegistered;
import mingjian.organ.OrganRenamed;
import mingjian.sitevisit.SiteVisitRecorded;
import mingjian.subject.SubjectClosed;
import mingjian.subject.SubjectMergeUndone;
import mingjian.subject.SubjectMerged;
import mingjian.subject.SubjectRegistered;
import mingjian.unit.SupervisedUnitClosed;
import mingjian.unit.SupervisedUnitHandedOver;
import mingjian.unit.SupervisedUnitMoved;
import mingjian.unit.SupervisedUnitOpened;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.ClaimFacts;
import org.mingjian.command.shared.CommitmentFacts;
import org.mingjian.command.shared.NumberFacts;
import org.mingjian.command.shared.SubjectFacts;
import org.mingjian.command.shared.SubjectFacts.Standing;
import org.mingjian.command.shared.UnitFacts;
import org.mingjian.command.shared.VisitFacts;

/** Folds the events of a stream into what other streams may know of it. */
final class StreamFacts {

    private StreamFacts() {}

    static @Nullable SubjectFacts subject(@Nullable SubjectFacts before, DomainEventMessage<?> event) {
        Object e = event.getPayload();
        if (e instanceof SubjectRegistered r) {
            return new SubjectFacts(
                    event.getAggregateIdentifier(), revision(event), r.getKind(), r.getJurisdiction(), Standing.ACTIVE);
        }
        if (before == null) {
            return null;
        }
        Standing standing = before.standing();
        if (e instanceof SubjectMerged) {
            standing = Standing.MERGED;
        } else if (e instanceof SubjectMergeUndone) {
            standing = Standing.ACTIVE;
        } else if (e instanceof SubjectClosed) {
            standing = Standing.CLOSED;
        }
        return new SubjectFacts(before.stream(), revision(event), before.kind(), before.jurisdiction(), standing);
    }

    static @Nullable UnitFacts unit(@Nullable UnitFacts before, DomainEventMessage<?> event) {
        Object e = event.getPayload();
        if (e instanceof SupervisedUnitOpened o) {
            return new UnitFacts(
                    event.getAggregateIdentifier(),
                    revision(event),
                    o.getSubject(),
                    Set.of(o.getSubject()),
                    o.getRegion(),
                    true);
        }
        if (before == null) {
            return null;
        }
        String subject = before.subject();
        Set<String> everRunBy = before.everRunBy();
        String region = before.region();
        boolean open = before.open();
        if (e instanceof SupervisedUnitHandedOver h) {
            subject = h.getToSubject();
            everRunBy = new HashSet<>(everRunBy);
            everRunBy.add(subject);
        } else if (e instanceof SupervisedUnitMoved m) {
            region = m.getToRegion();
        } else if (e instanceof SupervisedUnitClosed) {
            open = false;
        }
        return new UnitFacts(before.stream(), revision(event), subject, everRunBy, region, open);
    }

    static @Nullable NumberFacts number(@Nullable NumberFacts before, DomainEventMessage<?> event) {
        return event.getPayload() instanceof DocumentNumberAssigned a
                ? new NumberFacts(event.getAggregateIdentifier(), revision(event), a.getKind(), a.getDocument())
                : before;
    }

    static @Nullable VisitFacts visit(@Nullable VisitFacts before, DomainEventMessage<?> event) {
        return event.getPayload() instanceof SiteVisitRecorded r
                ? new VisitFacts(event.getAggregateIdentifier(), revision(event), r.getSubject(), r.getUnit())
                : before;
    }

    static @Nullable ClaimFacts claim(@Nullable ClaimFacts before, DomainEventMessage<?> event) {
        if (event.getPayload() instanceof IdentifierClaimed c) {
            return new ClaimFacts(event.getAggregateIdentifier(), revision(event), c.getSubject());
        }
        if (event.getPayload() instanceof IdentifierMoved m) {
            return new ClaimFacts(event.getAggregateIdentifier(), revision(event), m.getToSubject());
        }
        return before;
    }

    static @Nullable CommitmentFacts commitment(@Nullable CommitmentFacts before, DomainEventMessage<?> event) {
        if (event.getPayload() instanceof CommitmentMade m) {
            return new CommitmentFacts(
                    event.getAggregateIdentifier(),
                    revision(event),
                    m.getSubject(),
                    m.getForPublication(),
                    m.getMadeOn(),
                    null);
        }
        return before == null
                ? null
                : new CommitmentFacts(
                        before.stream(),
                        revision(event),
                        before.subject(),
                        before.forPublication(),
                        before.madeOn(),
                        event.getPayload() instanceof CommitmentBroken b ? b.getBrokenOn() : before.brokenOn());
    }

    static @Nullable Set<String> namesOfOrgan(@Nullable Set<String> before, DomainEventMessage<?> event) {
        Set<String> names = before == null ? new HashSet<>() : new HashSet<>(before);
        if (event.getPayload() instanceof OrganRegistered r) {
            names.add(r.getName());
        } else if (event.getPayload() instanceof OrganRenamed r) {
            names.add(r.getName());
        }
        return names;
    }

    private static long revision(DomainEventMessage<?> event) {
        return event.getSequenceNumber();
    }
}
