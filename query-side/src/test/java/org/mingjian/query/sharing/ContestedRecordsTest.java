package org.mingjian.query.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.query.support.CaseFacts.NUMBER;
import static org.mingjian.query.support.Facts.HOTEL;
import static org.mingjian.query.support.Facts.day;
import static org.mingjian.query.support.RecordFacts.OBJECTION;

import java.util.List;
import java.util.Map;
import mingjian.credit.ObjectionOutcome;
import mingjian.penalty.CreditClass;
import mingjian.penalty.ReviewOutcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjian.query.asknown.PastDesk;
import org.mingjian.query.credit.Scoring;
import org.mingjian.query.creditstanding.CreditStandingFold;
import org.mingjian.query.search.SubjectDesk;
import org.mingjian.query.support.CaseFacts;
import org.mingjian.query.support.Facts;
import org.mingjian.query.support.History;
import org.mingjian.query.support.Packs;
import org.mingjian.query.support.RecordFacts;
import org.mingjian.query.support.ViewsOf;

/** Who relies on a record learns that it is contested, as long as it is. */
class ContestedRecordsTest {
    private static final String CASE = "PenaltyCase-1";
    private final History history = new History()
            .add(HOTEL, HOTEL, Facts.registered("花园宾馆", "CN-410105"))
            .add(CASE, HOTEL, Facts.UNIT, CaseFacts.filed(HOTEL, "2026-04-01"))
            .add(CASE, HOTEL, Facts.UNIT, CaseFacts.established(HOTEL, "f1", null))
            .add(
                    CASE,
                    HOTEL,
                    Facts.UNIT,
                    CaseFacts.decided(HOTEL, NUMBER, "2026-04-10", true, CreditClass.SERIOUS, "f1"))
            .add(CASE, HOTEL, Facts.UNIT, CaseFacts.served(NUMBER, "2026-04-12"))
            .add(
                    CASE,
                    HOTEL,
                    Facts.UNIT,
                    CaseFacts.reviewDecided(NUMBER, ReviewOutcome.UPHELD, "2026-05-01", "2026-05-02"));

    private List<Map<String, @Nullable Object>> told() {
        var views = new ViewsOf(history);
        var desk = new PartnerDesk(
                new SubjectDesk(views),
                new PastDesk(views, history.streams(), new CreditStandingFold(Packs.SHIPPED)),
                new Disclosure(new Scoring(Packs.SHIPPED)),
                history.streams());
        return desk.credit(HOTEL.substring("Subject-".length()), day("2026-09-01"), day("2026-09-01"))
                .orElseThrow()
                .penalties();
    }

    @Test
    void sayNothingWhileNobodyObjects() {
        assertThat(told()).singleElement().satisfies(record -> assertThat(record)
                .doesNotContainKey("underObjection"));
    }

    @Test
    void saySoFromTheDayOnWhichAnObjectionIsReceivedUntilItIsResolved() {
        history.add(OBJECTION, HOTEL, RecordFacts.objected(CASE, NUMBER, "2026-08-01", null));
        assertThat(told()).singleElement().satisfies(record -> assertThat(record)
                .containsEntry("underObjection", true));

        history.add(OBJECTION, HOTEL, RecordFacts.resolved(CASE, NUMBER, "2026-08-05", ObjectionOutcome.CONFIRMED));
        assertThat(told()).singleElement().satisfies(record -> assertThat(record)
                .doesNotContainKey("underObjection"));
    }
}
