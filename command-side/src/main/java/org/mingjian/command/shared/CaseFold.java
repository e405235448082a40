package org.mingjian.command.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import mingjian.penalty.ActEstablished;
import mingjian.penalty.CaseFiled;
import mingjian.penalty.HistoricPenaltyRecorded;
import mingjian.penalty.PenaltyDecisionMade;
import mingjian.penalty.ReviewDecided;
import org.jspecify.annotations.Nullable;

/** Folds the events of a penalty case into what other streams may know of it. */
public final class CaseFold {

    private CaseFold() {}

    /** What is known after one more event; null as long as there is none. */
    public static @Nullable CaseFacts after(@Nullable CaseFacts before, String stream, long revision, Object event) {
        if (event instanceof CaseFiled f) {
            return new CaseFacts(stream, revision, f.getSubject(), Map.of(), Map.of());
        }
        if (event instanceof HistoricPenaltyRecorded h) {
            return new CaseFacts(stream, revision, h.getSubject(), Map.of(h.getActId(), h.getSubject()), Map.of());
        }
        if (before == null) {
            return null;
        }
        Map<String, String> acts = before.acts();
        Map<String, CaseFacts.Decision> decisions = before.decisions();
        if (event instanceof ActEstablished a) {
            acts = with(acts, a.getActId(), a.getParty());
        } else if (event instanceof PenaltyDecisionMade d) {
            decisions = with(decisions, d.getDocumentNumber(), made(d));
        } else if (event instanceof ReviewDecided r && decisions.containsKey(r.getDecision())) {
            decisions = with(decisions, r.getDecision(), reviewed(decisions.get(r.getDecision()), r));
        }
        return new CaseFacts(stream, revision, before.subject(), acts, decisions);
    }

    private static CaseFacts.Decision made(PenaltyDecisionMade d) {
        return new CaseFacts.Decision(d.getParty(), Set.copyOf(d.getKinds()), d.getLicence(), d.getDecidedOn(), true);
    }

    private static CaseFacts.Decision reviewed(CaseFacts.Decision before, ReviewDecided review) {
        return new CaseFacts.Decision(
                before.party(),
                review.getKinds().isEmpty() ? before.kinds() : Set.copyOf(review.getKinds()),
                before.licence(),
                before.decidedOn(),
                ReviewEffect.of(review).inEffect(before.inEffect()));
    }

    private static <V> Map<String, V> with(Map<String, V> before, String key, V value) {
        Map<String, V> more = new LinkedHashMap<>(before);
        more.put(key, value);
        return Map.copyOf(more);
    }
}
