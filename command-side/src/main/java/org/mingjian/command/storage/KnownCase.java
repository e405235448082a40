package org.mingjian.command.storage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import mingjian.penalty.CaseFiled;
import mingjian.penalty.HistoricPenaltyRecorded;
import mingjian.penalty.PenaltyDecisionMade;
import mingjian.penalty.Procedure;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.penalty.dossier.Decision;
import org.mingjian.command.penalty.dossier.Dossier;
import org.mingjian.command.penalty.dossier.DossierFold;
import org.mingjian.command.shared.Acting;
import org.mingjian.command.shared.CreditRecords;

/**
 * A penalty case as its credit records are read from it.
 *
 * @param stream its stream
 * @param revision the last revision that was read
 * @param dossier what the case has come to; null for a penalty of the past
 * @param made the decisions made, by number
 * @param past the penalty of the past; null for a case handled here
 */
record KnownCase(
        String stream,
        long revision,
        @Nullable Dossier dossier,
        Map<String, PenaltyDecisionMade> made,
        @Nullable HistoricPenaltyRecorded past) {

    /** What is known after one more event; null as long as there is none. */
    static @Nullable KnownCase after(@Nullable KnownCase before, DomainEventMessage<?> event) {
        String stream = event.getAggregateIdentifier();
        long revision = event.getSequenceNumber();
        Object payload = event.getPayload();
        if (payload instanceof CaseFiled filed) {
            Dossier fresh = Dossier.of(filed, Acting.organ(event.getMetaData()));
            return new KnownCase(stream, revision, fresh, Map.of(), null);
        }
        if (payload instanceof HistoricPenaltyRecorded recorded) {
            return new KnownCase(stream, revision, null, Map.of(), recorded);
        }
        if (before == null) {
            return null;
        }
        Dossier known = before.dossier;
        if (known == null) {
            return new KnownCase(stream, revision, null, before.made, before.past);
        }
        Map<String, PenaltyDecisionMade> made = new LinkedHashMap<>(before.made);
        if (payload instanceof PenaltyDecisionMade decision) {
            made.put(decision.getDocumentNumber(), decision);
        }
        return new KnownCase(stream, revision, DossierFold.afterAny(known, payload), made, null);
    }

    CreditRecords records() {
        if (past != null) {
            return new CreditRecords(stream, revision, null, past.getRegion(), Map.of(numberOf(past), entry(past)));
        }
        Dossier known = Objects.requireNonNull(dossier, "a case is handled here or of the past");
        Map<String, CreditRecords.Entry> entries = new LinkedHashMap<>();
        made.forEach((number, document) -> {
            Decision decision = known.decisions().get(number);
            if (decision != null) {
                entries.put(number, entry(decision, document));
            }
        });
        return new CreditRecords(stream, revision, known.organ(), known.region(), entries);
    }

    private static String numberOf(HistoricPenaltyRecorded past) {
        return past.getDocumentNumber() == null ? "" : past.getDocumentNumber();
    }

    private static CreditRecords.Entry entry(HistoricPenaltyRecorded past) {
        return new CreditRecords.Entry(
                past.getSubject(),
                Set.copyOf(past.getKinds()),
                past.getDecidedOn(),
                false,
                past.getCreditClass(),
                true,
                null,
                past.getOrgan());
    }

    private static CreditRecords.Entry entry(Decision decision, PenaltyDecisionMade document) {
        return new CreditRecords.Entry(
                decision.party(),
                decision.kinds(),
                decision.decidedOn(),
                document.getProcedure() == Procedure.SUMMARY,
                document.getCreditClass(),
                decision.inEffect(),
                decision.performed(),
                null);
    }
}
