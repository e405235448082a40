package org.mingjian.query.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mingjian.penalty.HistoricPenaltyRecorded;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.casehistory.Streams;
import org.mingjian.query.credit.Scoring;
import org.mingjian.query.credit.Standing;
import org.mingjian.query.creditstanding.CreditStandingView;
import org.mingjian.query.search.FoundSubject;
import org.mingjian.query.search.SubjectDesk;

/** Answers partners about organisations. Who is none, or is not surely one, is not there for them. */
public final class PartnerDesk {
    private final SubjectDesk desk;
    private final Scoring scoring;
    private final Streams streams;
    private final PublicFields penaltyFields =
            new PublicFields(HistoricPenaltyRecorded.class, List.of("documentNumber", "kinds", "decidedOn", "organ"));

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
        Standing standing = scoring.standing(subject.jurisdiction(), found.facts(), today);
        return new PartnerCredit(
                subject.subject().substring(subject.subject().indexOf('-') + 1),
                subject.name(),
                subject.kind(),
                subject.jurisdiction(),
                new PartnerCredit.PartnerStanding(
                        standing.status(), standing.score(), standing.grade(), standing.pack()),
                standing.points().stream().flatMap(this::penalty).toList());
    }

    private Stream<Map<String, @Nullable Object>> penalty(Standing.Point point) {
        int at = point.event().lastIndexOf('@');
        long revision = Long.parseLong(point.event().substring(at + 1));
        return streams.read(point.event().substring(0, at)).stream()
                .filter(event -> event.revision() == revision && event.payload() instanceof HistoricPenaltyRecorded)
                .map(event -> penaltyFields.of(event.payload()));
    }
}
