package org.mingjian.query.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mingjian.penalty.HistoricPenaltyRecorded;
import mingjian.penalty.PenaltyDecisionMade;
import mingjian.penalty.ReviewDecided;
import org.apache.avro.specific.SpecificRecordBase;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.asknown.Known;
import org.mingjian.query.asknown.PastDesk;
import org.mingjian.query.casehistory.Streams;
import org.mingjian.query.credit.Objection;
import org.mingjian.query.credit.Standing;
import org.mingjian.query.creditstanding.CreditStandingView;
import org.mingjian.query.projection.RecordedEvent;
import org.mingjian.query.search.FoundSubject;
import org.mingjian.query.search.SubjectDesk;

/** Answers partners about organisations. Who is none, or is not surely one, is not there for them. */
public final class PartnerDesk {
    private final SubjectDesk desk;
    private final PastDesk past;
    private final Disclosure disclosure;
    private final Streams streams;
    private final PublicFields penaltyFields =
            new PublicFields(HistoricPenaltyRecorded.class, List.of("documentNumber", "kinds", "decidedOn", "organ"));

    private final PublicFields decisionFields =
            new PublicFields(PenaltyDecisionMade.class, List.of("documentNumber", "kinds", "decidedOn", "organName"));

    public PartnerDesk(SubjectDesk desk, PastDesk past, Disclosure disclosure, Streams streams) {
        this.desk = desk;
        this.past = past;
        this.disclosure = disclosure;
        this.streams = streams;
    }

    /**
     * What a partner is told; empty for natural persons, and for who answers for one, as for subjects that do not exist.
     *
     * @param validAt the day that the standing is for
     * @param today the day of asking, by which it is judged what may be shown
     */
    public Optional<PartnerCredit> credit(String key, LocalDate validAt, LocalDate today) {
        return mayBeToldOf(key).map(found -> answer(found, found, validAt, today));
    }

    /** Whether anything is told under this key today. */
    public boolean tellsOf(String key) {
        return mayBeToldOf(key).isPresent();
    }

    /**
     * What a partner is told of a subject as it was known at a moment. Who is no organisation now is not there for that moment
     * either, and what may not be shown now is not shown.
     */
    public Optional<PartnerCredit> credit(String key, Known known, LocalDate validAt, LocalDate today) {
        return past.find(key, known)
                .map(PastDesk.Then::found)
                .filter(Organisations::mayBeToldOf)
                .flatMap(then -> mayBeToldOf(then.subject().subject()).map(now -> answer(then, now, validAt, today)));
    }

    private Optional<FoundSubject> mayBeToldOf(String key) {
        return desk.find(key).filter(Organisations::mayBeToldOf);
    }

    private PartnerCredit answer(FoundSubject then, FoundSubject now, LocalDate validAt, LocalDate today) {
        CreditStandingView subject = then.subject();
        var facts = disclosure.shown(subject.jurisdiction(), then.facts(), now.facts(), today);
        Standing standing = disclosure.scoring().standing(subject.jurisdiction(), facts, validAt);
        return new PartnerCredit(
                subject.subject().substring(subject.subject().indexOf('-') + 1),
                subject.nameOn(validAt),
                subject.kind(),
                subject.jurisdiction(),
                new PartnerCredit.PartnerStanding(
                        standing.status(), standing.score(), standing.grade(), standing.pack()),
                penalties(standing.points()),
                then.subjects());
    }

    private List<Map<String, @Nullable Object>> penalties(List<Standing.Point> points) {
        var read = streams.readAll(
                points.stream().map(PartnerDesk::stream).distinct().toList(), Instant.MAX);
        return points.stream()
                .flatMap(point -> penalty(point, read.getOrDefault(stream(point), List.of()))
                        .map(fields -> annotated(fields, point)))
                .distinct()
                .toList();
    }

    /** Who relies on a record is to know that it is contested. */
    private static Map<String, @Nullable Object> annotated(Map<String, @Nullable Object> fields, Standing.Point point) {
        if (point.objections().stream().anyMatch(Objection::isOpen)) {
            fields.put(PublicFields.CONTESTED, true);
        }
        return fields;
    }

    private static String stream(Standing.Point point) {
        return point.event().substring(0, point.event().lastIndexOf('@'));
    }

    private Stream<Map<String, @Nullable Object>> penalty(Standing.Point point, List<RecordedEvent> events) {
        return events.stream()
                .filter(event -> event.name().equals(point.event()))
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
