package org.mingjian.query.creditstanding;

import mingjian.identifier.IdentifierClaimed;
import mingjian.identifier.IdentifierMoved;
import mingjian.subject.SubjectClosed;
import mingjian.subject.SubjectIdentifierAdded;
import mingjian.subject.SubjectIdentifierCorrected;
import mingjian.subject.SubjectMergeUndone;
import mingjian.subject.SubjectMerged;
import mingjian.subject.SubjectProfile;
import mingjian.subject.SubjectProfileAmended;
import mingjian.subject.SubjectRegistered;
import org.mingjian.query.projection.RecordedEvent;

/** Who the subject is, by which identifiers it is found, and who answers for it. */
final class SubjectEvents {
    private SubjectEvents() {}

    static void apply(Draft draft, RecordedEvent event) {
        Object payload = event.payload();
        if (payload instanceof SubjectRegistered registered) {
            draft.kind = registered.getKind().name();
            draft.jurisdiction(registered.getJurisdiction());
            draft.names.add(
                    new CreditStandingView.NameFrom(registered.getProfile().getName(), null));
            draft.contact = contact(registered.getProfile());
        } else if (payload instanceof SubjectProfileAmended amended) {
            draft.names.add(new CreditStandingView.NameFrom(amended.getProfile().getName(), amended.getValidFrom()));
            draft.contact = contact(amended.getProfile());
        } else if (payload instanceof SubjectIdentifierAdded added) {
            draft.identifiers.add(new CreditStandingView.Identifier(
                    added.getScheme(), added.getValue(), added.getValidFrom(), null, false));
        } else if (payload instanceof SubjectIdentifierCorrected corrected) {
            draft.endIdentifier(corrected.getScheme(), corrected.getWrongValue(), corrected.getValidFrom());
            draft.identifiers.add(new CreditStandingView.Identifier(
                    corrected.getScheme(), corrected.getValue(), corrected.getValidFrom(), null, false));
        } else if (payload instanceof SubjectClosed closed) {
            draft.closed = new CreditStandingView.Closed(closed.getClosedOn(), closed.getManner());
        } else if (payload instanceof SubjectMerged merged) {
            merge(draft, event.stream(), merged);
        } else if (payload instanceof SubjectMergeUndone undone) {
            undoMerge(draft, event.stream(), undone);
        } else if (payload instanceof IdentifierClaimed claimed) {
            draft.claims.put(event.stream(), new CreditStandingView.Claim(claimed.getClaimedOn(), null));
        } else if (payload instanceof IdentifierMoved moved) {
            move(draft, event.stream(), moved);
        }
    }

    /** The event is on the stream of the one that ends; both documents take it. */
    private static void merge(Draft draft, String ending, SubjectMerged merged) {
        if (draft.subject.equals(ending)) {
            draft.mergedInto = merged.getInto();
        } else {
            draft.absorbed.add(ending);
        }
    }

    private static void undoMerge(Draft draft, String restored, SubjectMergeUndone undone) {
        if (draft.subject.equals(restored)) {
            draft.mergedInto = null;
        } else if (draft.subject.equals(undone.getFrom())) {
            draft.absorbed.remove(restored);
        }
    }

    private static void move(Draft draft, String stream, IdentifierMoved moved) {
        if (draft.subject.equals(moved.getToSubject())) {
            draft.claims.put(stream, new CreditStandingView.Claim(moved.getMovedOn(), null));
        } else {
            var held = draft.claims.get(stream);
            var from = held == null ? moved.getMovedOn() : held.from();
            draft.claims.put(stream, new CreditStandingView.Claim(from, moved.getMovedOn()));
        }
    }

    private static CreditStandingView.Contact contact(SubjectProfile profile) {
        return new CreditStandingView.Contact(profile.getAddress(), profile.getPhone(), profile.getEstablishedOn());
    }
}
