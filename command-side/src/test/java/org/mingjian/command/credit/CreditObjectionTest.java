package org.mingjian.command.credit;

import static org.mingjian.command.credit.Records.CASE;
import static org.mingjian.command.credit.Records.NUMBER;
import static org.mingjian.command.credit.Records.SUBJECT;
import static org.mingjian.command.credit.Records.objections;
import static org.mingjian.command.support.Fixtures.refused;

import java.time.LocalDate;
import java.util.Map;
import mingjian.credit.CreditChannel;
import mingjian.credit.ObjectionOutcome;
import mingjian.credit.ObjectionRaised;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.command.credit.CreditObjectionCommand.RaiseObjection;
import org.mingjian.command.credit.CreditObjectionCommand.ResolveObjection;
import org.mingjian.command.support.Organs;

/** An objection to a record: its term, and its resolution. */
class CreditObjectionTest {

    private static final String ID = "CreditObjection-test.1";

    @ParameterizedTest(name = "received on {0}, verification {1}: resolved by {2}")
    @CsvSource({
        // 河南省社会信用条例 art 41: three working days, seven where it takes verification; 1 to 7 October rest.
        "2026-09-30, false, 2026-10-10",
        "2026-09-30, true, 2026-10-15",
        "2026-06-16, false, 2026-06-22",
        "2026-06-16, true, 2026-06-26"
    })
    void tellsTheLastDayForItsResolution(LocalDate day, boolean verification, LocalDate by) {
        RaiseObjection raise = raise(day, verification);
        objections().givenNoPriorActivity().when(raise, Organs.TOKEN).expectEvents(raised(raise, by));
    }

    @Test
    void isResolvedByTheOrganThatMadeTheFinding() {
        RaiseObjection raise = raise(LocalDate.of(2026, 6, 16), false);
        ResolveObjection resolve = resolve(NUMBER, LocalDate.of(2026, 6, 18));
        objections()
                .given(raised(raise, LocalDate.of(2026, 6, 22)))
                .when(resolve, Organs.TOKEN)
                .expectEvents(resolve.event());
        refused(
                objections()
                        .given(raised(raise, LocalDate.of(2026, 6, 22)))
                        .when(resolve, Map.of("organ", "test.other")),
                "finding-of-another-organ");
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "2号, 2026-06-18, repair-of-another-decision",
        "商卫罚〔2026〕1号, 2026-06-15, days-out-of-order",
        "商卫罚〔2026〕1号, 2027-01-01, day-in-future"
    })
    void isNotResolvedOtherwise(String number, LocalDate day, String code) {
        RaiseObjection raise = raise(LocalDate.of(2026, 6, 16), false);
        refused(
                objections().given(raised(raise, LocalDate.of(2026, 6, 22))).when(resolve(number, day), Organs.TOKEN),
                code);
    }

    @Test
    void isRefusedAgainstADecisionThatIsNotThere() {
        RaiseObjection raise = new RaiseObjection(
                ID,
                SUBJECT,
                CASE,
                "9号",
                CreditChannel.WINDOW,
                null,
                LocalDate.of(2026, 6, 16),
                LocalDate.of(2026, 6, 16),
                "有误",
                false);
        refused(objections().givenNoPriorActivity().when(raise, Organs.TOKEN), "record-unknown");
    }

    private static RaiseObjection raise(LocalDate day, boolean verification) {
        return new RaiseObjection(
                ID, SUBJECT, CASE, NUMBER, CreditChannel.WINDOW, null, day, day, "罚款数额有误", verification);
    }

    private static ObjectionRaised raised(RaiseObjection raise, LocalDate by) {
        return ObjectionRaised.newBuilder(raise.event()).setResolveBy(by).build();
    }

    private static ResolveObjection resolve(String number, LocalDate day) {
        return new ResolveObjection(ID, CASE, number, ObjectionOutcome.CONFIRMED, day, "与决定书一致");
    }
}
