package org.mingjian.query.rectificationdocket;

import java.util.List;
import mingjian.rectification.RectificationEvidenceSubmitted;
import mingjian.rectification.RectificationFoundUnmet;
import mingjian.rectification.RectificationItemVerified;

/** What was submitted and what officers found. */
final class CheckEvents {
    private CheckEvents() {}

    static void apply(Draft draft, Object payload) {
        if (payload instanceof RectificationEvidenceSubmitted evidence) {
            draft.evidence.add(new RectificationDocketView.Evidence(
                    evidence.getEvidenceId(),
                    evidence.getSubmittedOn(),
                    List.copyOf(evidence.getItems()),
                    evidence.getDescription(),
                    evidence.getContentHash()));
        } else if (payload instanceof RectificationItemVerified verified) {
            draft.checks.add(new RectificationDocketView.Check(
                    verified.getVerifiedOn(),
                    true,
                    List.of(verified.getItem()),
                    verified.getMeans().name(),
                    null,
                    verified.getVisit(),
                    List.copyOf(verified.getOfficers())));
            draft.items.replaceAll(
                    item -> item.id().equals(verified.getItem()) ? item.verified(verified.getVerifiedOn()) : item);
        } else if (payload instanceof RectificationFoundUnmet unmet) {
            draft.checks.add(new RectificationDocketView.Check(
                    unmet.getFoundOn(),
                    false,
                    List.copyOf(unmet.getItems()),
                    null,
                    unmet.getFact(),
                    unmet.getVisit(),
                    List.copyOf(unmet.getOfficers())));
            draft.items.replaceAll(item -> unmet.getItems().contains(item.id()) ? item.verified(null) : item);
        }
    }
}
