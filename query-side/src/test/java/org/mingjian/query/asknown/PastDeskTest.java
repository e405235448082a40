package org.mingjian.query.asknown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.query.support.Facts.BATH;
import static org.mingjian.query.support.Facts.HOTEL;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import mingjian.identifier.IdentifierMoved;
import mingjian.penalty.CreditClass;
import mingjian.penalty.Finality;
import mingjian.penalty.HistoricPenaltyRecorded;
import mingjian.subject.SubjectMergeUndone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjian.query.casehistory.Streams;
import org.mingjian.query.creditstanding.CreditStandingFold;
import org.mingjian.query.projection.RecordedEvent;
import org.mingjian.query.search.FoundSubject;
import org.mingjian.query.support.Facts;
import org.mingjian.query.support.History;
import org.mingjian.query.support.Packs;
import org.mingjian.query.support.ViewsOf;

class PastDeskTest {
    private final History history = new History()
            .at("2026-01-10T00:00:00Z")
            .add(HOTEL, HOTEL, Facts.registered("花园宾馆", "CN-410105"))
            .add(BATH, BATH, Facts.registered("清泉浴池", "CN-410102"))
            .add("Identifier-licence.A1", "", Facts.claimedBy(HOTEL));

    private Optional<FoundSubject> known(String key, String moment) {
        return then(key, moment, TimeBasis.LOGGED).map(PastDesk.Then::found);
    }

    private Optional<PastDesk.Then> then(String key, String moment, TimeBasis basis) {
        return new PastDesk(new ViewsOf(history), history.streams(), new CreditStandingFold(Packs.SHIPPED))
                .find(key, new Known(Instant.parse(moment), basis));
    }

    private static String subject(Optional<FoundSubject> found) {
        return found.map(one -> one.subject().subject()).orElse("nobody");
    }

    @Test
    void knowsNobodyBeforeHeIsRegistered() {
        assertThat(known(HOTEL, "2026-01-09T23:59:59.999999Z")).isEmpty();
        assertThat(known(HOTEL, "2026-01-10T00:00:00Z")).isPresent();
    }

    @Test
    void knowsWhatIsRecordedAtThatVeryMoment() {
        history.at("2026-02-01T00:00:00Z").add("PenaltyCase-1", HOTEL, Facts.UNIT, penalty(HOTEL, null));

        assertThat(known(HOTEL, "2026-02-01T00:00:00Z").orElseThrow().facts()).hasSize(1);
        assertThat(known(HOTEL, "2026-01-31T23:59:59.999999Z").orElseThrow().facts())
                .isEmpty();
    }

    @Test
    void answersForAMergedSubjectAsLongAsTheMergeWasKnown() {
        history.at("2026-02-01T00:00:00Z")
                .add("PenaltyCase-1", BATH, Facts.UNIT, penalty(BATH, null))
                .at("2026-03-01T00:00:00Z")
                .add(BATH, BATH, Facts.mergedInto(HOTEL))
                .at("2026-04-01T00:00:00Z")
                .add(BATH, BATH, undone());

        assertThat(subject(known(BATH, "2026-02-15T00:00:00Z"))).isEqualTo(BATH);
        assertThat(subject(known(BATH, "2026-03-15T00:00:00Z"))).isEqualTo(HOTEL);
        assertThat(known(HOTEL, "2026-03-15T00:00:00Z").orElseThrow().facts()).containsOnlyKeys("PenaltyCase-1");
        assertThat(known(HOTEL, "2026-02-15T00:00:00Z").orElseThrow().facts()).isEmpty();
        assertThat(known(HOTEL, "2026-04-15T00:00:00Z").orElseThrow().facts()).isEmpty();
    }

    @Test
    void findsByAnIdentifierWhomItNamedThen() {
        history.at("2026-05-01T00:00:00Z")
                .add(
                        "Identifier-licence.A1",
                        "",
                        IdentifierMoved.newBuilder()
                                .setFromSubject(HOTEL)
                                .setToSubject(BATH)
                                .setMovedOn(Facts.day("2026-02-01"))
                                .setReason("wrong one")
                                .build());

        assertThat(subject(known("licence.A1", "2026-04-30T00:00:00Z"))).isEqualTo(HOTEL);
        assertThat(subject(known("licence.A1", "2026-05-02T00:00:00Z"))).isEqualTo(BATH);
        assertThat(subject(known("licence.A1", "2026-01-09T00:00:00Z"))).isEqualTo("nobody");
    }

    @Test
    void takesImportedFactsByTheTimeThatTheirSourceAssertsAndCountsThem() {
        history.at("2026-06-01T00:00:00Z")
                .add("PenaltyCase-1", HOTEL, Facts.UNIT, penalty(HOTEL, "2019-04-01T00:00:00Z"))
                .add("PenaltyCase-2", HOTEL, Facts.UNIT, penalty(HOTEL, null));

        var then = then(HOTEL, "2019-04-02T00:00:00Z", TimeBasis.SOURCE).orElseThrow();
        assertThat(then.found().facts()).containsOnlyKeys("PenaltyCase-1");
        assertThat(then.asserted()).isEqualTo(1);
        assertThat(then.found().subject().jurisdiction()).isEqualTo("CN-410105");
        assertThat(then(HOTEL, "2019-03-31T00:00:00Z", TimeBasis.SOURCE)).isEmpty();
        assertThat(known(HOTEL, "2019-04-02T00:00:00Z")).isEmpty();
    }

    @Test
    void takesNoFactForKnownLaterThanTheLogLearntOfIt() {
        history.at("2026-06-01T00:00:00Z")
                .add("PenaltyCase-1", HOTEL, Facts.UNIT, penalty(HOTEL, "2027-01-01T00:00:00Z"));

        var then = then(HOTEL, "2026-06-02T00:00:00Z", TimeBasis.SOURCE).orElseThrow();
        assertThat(then.found().facts()).hasSize(1);
        assertThat(then.asserted()).isZero();
    }

    @Test
    void asksTheLogOnceForASubjectThatIsStillWhatItWas() {
        for (int i = 0; i < 200; i++) {
            history.add("PenaltyCase-" + i, HOTEL, Facts.UNIT, penalty(HOTEL, null));
        }
        var asked = new AtomicInteger();
        Streams counting = new Streams() {
            @Override
            public List<RecordedEvent> read(String stream) {
                return history.streams().read(stream);
            }

            @Override
            public Map<String, List<RecordedEvent>> readAll(Collection<String> streams, Instant until) {
                asked.incrementAndGet();
                return history.streams().readAll(streams, until);
            }
        };

        var found = new PastDesk(new ViewsOf(history), counting, new CreditStandingFold(Packs.SHIPPED))
                .find(HOTEL, new Known(Instant.parse("2026-12-01T00:00:00Z"), TimeBasis.LOGGED))
                .orElseThrow()
                .found();

        assertThat(found.facts()).hasSize(200);
        assertThat(asked).hasValue(1);
    }

    private static HistoricPenaltyRecorded penalty(String subject, @Nullable String recordedAt) {
        return Facts.recordedAtSource(
                Facts.pastPenalty(subject, "a", "2026-01-20", CreditClass.GENERAL, Finality.FINAL), recordedAt);
    }

    private static SubjectMergeUndone undone() {
        return SubjectMergeUndone.newBuilder()
                .setFrom(HOTEL)
                .setUndoneOn(Facts.day("2026-04-01"))
                .setReason("两家")
                .build();
    }
}
