package org.mingjian.query.rectificationdocket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.query.support.Facts.day;

import com.fasterxml.jackson.core.JsonProcessingException;
import mingjian.rectification.OrderNature;
import org.apache.avro.specific.SpecificRecordBase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjian.query.days.DayRange;
import org.mingjian.query.storage.ViewJson;
import org.mingjian.query.support.Facts;
import org.mingjian.query.support.History;
import org.mingjian.query.support.OrderFacts;

class RectificationDocketFoldTest {
    private static final String ORDER = "RectificationOrder-1";
    private final History history = new History();

    private RectificationDocketFoldTest given(SpecificRecordBase... payloads) {
        for (SpecificRecordBase payload : payloads) {
            history.add(ORDER, Facts.HOTEL, Facts.UNIT, payload);
        }
        return this;
    }

    private RectificationDocketView view() {
        return history.view(new RectificationDocketFold(), ORDER);
    }

    private @Nullable String on(String day) {
        Situation then = view().on(day(day));
        return then == null ? null : then.state().code() + " " + then.dueOn();
    }

    @Test
    void isDueUntilTheLastDayOfItsTermAndOverdueFromTheNext() {
        given(OrderFacts.ordered(Facts.HOTEL, OrderNature.PRECONDITION, "2026-03-01", "2026-03-15"));

        assertThat(on("2026-02-28")).isNull();
        assertThat(on("2026-03-01")).isEqualTo("due 2026-03-15");
        assertThat(on("2026-03-15")).isEqualTo("due 2026-03-15");
        assertThat(on("2026-03-16")).isEqualTo("overdue 2026-03-15");
    }

    @Test
    void isToBeDoneOnTheDayItselfWhenAtOnce() {
        given(OrderFacts.ordered(Facts.HOTEL, OrderNature.ADVICE, "2026-03-01", null));

        assertThat(on("2026-03-01")).isEqualTo("due 2026-03-01");
        assertThat(on("2026-03-02")).isEqualTo("overdue 2026-03-01");
    }

    @Test
    void hasOnAPastDayTheTermItHadThen() {
        given(
                OrderFacts.ordered(Facts.HOTEL, OrderNature.PRECONDITION, "2026-03-01", "2026-03-15"),
                OrderFacts.extended("2026-03-20", "2026-04-30"),
                OrderFacts.verified("2026-04-10"),
                OrderFacts.writtenOff("2026-04-12"));

        assertThat(on("2026-03-19")).isEqualTo("overdue 2026-03-15");
        assertThat(on("2026-03-20")).isEqualTo("due 2026-04-30");
        assertThat(on("2026-04-11")).isEqualTo("due 2026-04-30");
        assertThat(on("2026-04-12")).isEqualTo("written-off 2026-04-30");
        assertThat(on("2027-01-01")).isEqualTo("written-off 2026-04-30");
    }

    @Test
    void takesAnExtensionRecordedLateOnItsOwnDay() {
        given(
                OrderFacts.ordered(Facts.HOTEL, OrderNature.PRECONDITION, "2026-03-01", "2026-03-15"),
                OrderFacts.writtenOff("2026-04-12"),
                OrderFacts.extended("2026-03-10", "2026-04-30"));

        assertThat(on("2026-04-01")).isEqualTo("due 2026-04-30");
        assertThat(on("2026-04-12")).isEqualTo("written-off 2026-04-30");
    }

    @Test
    void isOpenAgainWithTheTermItGetsWhenReopened() {
        given(
                OrderFacts.ordered(Facts.HOTEL, OrderNature.PRECONDITION, "2026-03-01", "2026-03-15"),
                OrderFacts.verified("2026-03-10"),
                OrderFacts.writtenOff("2026-03-12"),
                OrderFacts.reopened("2026-05-01", "2026-05-10"));

        assertThat(on("2026-04-01")).startsWith("written-off");
        assertThat(on("2026-05-11")).isEqualTo("overdue 2026-05-10");
        assertThat(view().items())
                .extracting(RectificationDocketView.Item::verifiedOn)
                .containsOnlyNulls();
        assertThat(view().days().get("WRITTEN_OFF"))
                .containsExactly(new DayRange(day("2026-03-12"), day("2026-05-01")));
    }

    @Test
    void isWithdrawnForGood() {
        given(
                OrderFacts.ordered(Facts.HOTEL, OrderNature.ADVICE, "2026-03-01", "2026-03-15"),
                OrderFacts.withdrawn("2026-03-05"));

        assertThat(on("2026-03-04")).startsWith("due");
        assertThat(on("2026-06-01")).startsWith("withdrawn");
    }

    @Test
    void holdsAnImportedOrderWithoutATermAsUntimedUntilItsSourceSaysItWasPutRight() {
        given(Facts.pastOrder(Facts.HOTEL, "a", OrderNature.NOT_STATED), OrderFacts.corrected("2026-05-01"));

        assertThat(on("2026-04-30")).isEqualTo("untimed null");
        assertThat(on("2026-05-01")).isEqualTo("written-off null");
        assertThat(view().sortKey()).isEqualTo(Draft.NO_TERM);
    }

    @Test
    void keepsEvidenceChecksAndTheOrganThatCarriesIt() {
        given(
                OrderFacts.ordered(Facts.HOTEL, OrderNature.PRECONDITION, "2026-03-01", "2026-03-15"),
                OrderFacts.evidence("2026-03-10"),
                OrderFacts.unmet("2026-03-16"),
                OrderFacts.handedOver("2026-03-20", "Organ-2"));

        assertThat(view().evidence()).hasSize(1);
        assertThat(view().checks())
                .extracting(RectificationDocketView.Check::met)
                .containsExactly(false);
        assertThat(view().organ()).isEqualTo("Organ-2");
    }

    @Test
    void comesBackFromJsonUnchanged() throws JsonProcessingException {
        given(
                OrderFacts.ordered(Facts.HOTEL, OrderNature.PRECONDITION, "2026-03-01", "2026-03-15"),
                OrderFacts.extended("2026-03-10", "2026-04-30"),
                OrderFacts.unmet("2026-05-02"));
        var json = ViewJson.mapper();

        assertThat(json.readValue(json.writeValueAsString(view()), RectificationDocketView.class))
                .isEqualTo(view());
    }
}
