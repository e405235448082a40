package org.mingjian.query.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingjian.penalty.HistoricPenaltyRecorded;
import mingjian.penalty.PenaltyDecisionMade;
import mingjian.penalty.ReviewDecided;
import org.apache.avro.specific.SpecificRecordBase;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.casehistory.Streams;
import org.mingjian.query.credit.Fact;
import org.mingjian.query.credit.Scoring;
import org.mingjian.query.credit.Standing;
import org.mingjian.query.creditstanding.CreditStandingView;
import org.mingjian.query.projection.RecordedEvent;
import org.mingjian.query.search.FoundSubject;
import org.mingjian.query.search.SubjectDesk;

/** Answers partners about organisations. Who is none, or is not surely one, is not there for them. */
public final class PartnerDesk {
    private final SubjectDesk desk;
    private final Scoring scoring;
    private final Streams streams;
    private final PublicFields penaltyFields =
            new PublicFields(HistoricPenaltyRecorded.class, List.of("documentNumber", "kinds", "decidedOn", "organ"));

    private final PublicFields decisionFields =
            new PublicFields(PenaltyDecisionMade.class, List.of("documentNumber", "kinds", "decidedOn", "organName"));

    public PartnerDesk(SubjectDesk desk, Scoring scoring, Streams streams) {
        this.desk = desk;
        this.scoring = scoring;
        this.streams = streams;
    }

    /**
     * What a partner is told today; empty for natural persons, and for who answers for one, as for subjects that do not
     * exist.
     */
    public Optional<PartnerCredit> credit(String key, LocalDate today) {
        return desk.find(key).filter(Organisations::mayBeToldOf).map(found -> answer(found, today));
    }

    private PartnerCredit answer(FoundSubject found, LocalDate today) {
        CreditStandingView subject = found.subject();
        Standing standing = scoring.standing(subject.jurisdiction(), publicFacts(found, today), today);
        return new PartnerCredit(
                subject.subject().substring(subject.subject().indexOf('-') + 1),
                subject.name(),
                subject.kind(),
                subject.jurisdiction(),
                new PartnerCredit.PartnerStanding(
                        standing.status(), standing.score(), standing.grade(), standing.pack()),
                standing.points().stream().flatMap(this::penalty).distinct().toList(),
                found.subjects());
    }

    /** What is not to be shown outside, or no longer, lowers no standing that is shown outside. */
    private static Map<String, Fact> publicFacts(FoundSubject found, LocalDate today) {
        return found.facts().entrySet().stream()
                .filter(fact -> fact.getValue().isPublicOn(today))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Stream<Map<String, @Nullable Object>> penalty(Standing.Point point) {
        int at = point.event().lastIndexOf('@');
        long revision = Long.parseLong(point.event().substring(at + 1));
        List<RecordedEvent> events = streams.read(point.event().substring(0, at));
        return events.stream()
                .filter(event -> event.revision() == revision)
                .flatMap(event -> told(event.payload(), events));
    }

    private Stream<Map<String, @Nullable Object>> told(SpecificRecordBase payload, List<RecordedEvent> events) {
        if (payload instanceof PenaltyDecisionMade made) {
            var fields = decisionFields.of(payload);
            kindsOfReview(made.getDocumentNumber(), events).ifPresent(kinds -> fields.put("kinds", kinds));
            fields.put("organ", fields.remove("organName"));
            return Stream.of(fields);
        }
        return payload instanceof HistoricPenaltyRecorded ? Stream.of(penaltyFields.of(payload)) : Stream.of();
    }

    /** The kinds that the last review recorded to name any put in the place of those decided. */
    private static Optional<List<String>> kindsOfReview(String documentNumber, List<RecordedEvent> events) {
        return events.stream()
                .map(RecordedEvent::payload)
                .filter(ReviewDecided.class::isInstance)
                .map(ReviewDecided.class::cast)
                .filter(review -> review.getDecision().equals(documentNumber)
                        && !review.getKinds().isEmpty())
                .reduce((earlier, later) -> later)
                .map(review -> review.getKinds().stream().map(Enum::name).toList());
    }
}
